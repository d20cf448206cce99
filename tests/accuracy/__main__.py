"""`make accuracy` judges the project's own messages, with CORPUS=folder a labelled corpus, and prints how well."""

import sys
from pathlib import Path

from accuracy.corpus import in_folder, own
from accuracy.measuring import judged, report

mails = in_folder(Path(sys.argv[1])) if len(sys.argv) > 1 else own()
for line in report(judged(mails)):
    print(line)  # noqa: T201  # this is what it is for

"""`make accuracy` judges the project's own messages, with CORPUS=folder a labelled corpus, and prints how well."""

import sys
from pathlib import Path

from accuracy import bounds, replies
from accuracy.corpus import in_folder, own
from accuracy.measuring import judged, report

folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
further = (*replies.report(folder), *bounds.report(folder)) if folder else ()
mails = in_folder(folder) if folder else own()
for line in (*report(judged(mails)), *further):
    print(line)  # noqa: T201  # this is what it is for

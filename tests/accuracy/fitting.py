"""Fits the weights of traits to what they were met in, and writes them as `words.weighed` reads them.

The regression is scikit-learn's, which is needed here alone.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from followupd.core.judges.words.weighed import ALWAYS, Pairs

Row = tuple[int, dict[str, float]]  # (column of the kind, the value of each trait)
Weights = dict[str, Pairs]
_TWO = 2
_STEPS, _NEARLY = 300, 1e-3  # of the search for the best weights, and when they are good enough


def fitted(rows: Sequence[Row], met: int, pull: float, least: float) -> Weights:
    """The weights of each trait met in as many rows: multinomial logistic regression.

    `pull`: how strongly each weight is drawn to nothing; `least`: what is smaller is left out.
    """
    counts = Counter(chain.from_iterable(shown for _, shown in rows))
    known = {name for name, count in counts.items() if count >= met and name != ALWAYS}
    traits = DictVectorizer()
    shown = traits.fit_transform([{name: row[name] for name in row if name in known} for _, row in rows])
    model = LogisticRegression(C=1 / pull, max_iter=_STEPS, tol=_NEARLY).fit(shown, [column for column, _ in rows])
    columns = [int(one) for one in model.classes_]
    weights = {ALWAYS: _pairs(columns, model.intercept_, 0.0)}
    for name, row in zip(traits.get_feature_names_out(), model.coef_.T, strict=True):
        weights[str(name)] = _pairs(columns, row, least)
    return weights


def _pairs(columns: Sequence[int], row: Iterable[float], least: float) -> Pairs:
    """What sets the kinds apart from the first: what is alike for all tells nothing."""
    weights = [round(float(one), 2) for one in row]
    if len(columns) == _TWO:  # one weight tells two apart
        weights = [0.0, *weights]
    apart = zip(columns, (round(one - weights[0], 2) for one in weights), strict=True)
    return tuple((column, weight) for column, weight in apart if weight and abs(weight) >= least)


def written(found: Weights, heading: str, kept: Iterable[str] = ()) -> str:
    """A table as its file holds it: lines of a trait, a tab, the kinds it speaks for or against in hundredths.

    `kept`: traits that stand there though they speak for nothing.
    """
    held = {name for name, pairs in found.items() if pairs} | set(kept)
    lines = (f"{one}\t" + " ".join(f"{kind}:{round(part * 100)}" for kind, part in found[one]) for one in held)
    return "\n".join([f"# {heading}", *sorted(lines), ""])

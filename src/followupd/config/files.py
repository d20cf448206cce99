"""What the config says of other files: whether they can be read, and which templates of the user's lie there."""

from pathlib import Path


def unreadable(path: Path) -> str:
    """Why a file cannot be read, or ""."""
    try:
        with path.open("rb") as file:
            file.read(1)
    except OSError as error:
        return (error.strerror or "cannot be read").lower()
    return ""


def templates_in(place: Path) -> frozenset[str]:
    """The user's own templates: files there or in a language's folder, named up to the first dot."""
    try:
        return frozenset(file.name.partition(".")[0] for depth in ("*.*", "*/*.*") for file in place.glob(depth))
    except OSError:
        return frozenset()

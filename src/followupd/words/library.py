"""Where templates are: the built-in ones, and the user's own, which take their place.

A built-in letter may have a second form (`NAME.2.txt`), taken when the first would repeat what was written before.
The user's files are `NAME.txt` in their folder, or `de/NAME.txt` for one language; a second form is `NAME.2.txt`.
"""

from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from followupd.core.errors import UserMustAct
from followupd.words.head import LANGUAGES, LARGEST, Head, body_under, parted

FALLBACK = "en"
_SECOND = ".2"
MOST_FILES = 1000  # of a folder are looked at for what strayed into it


@dataclass(frozen=True, slots=True)
class Template:
    """One letter in one language. `lines_above`: of its head. `place`: the user's file, or "" where it is built in."""

    name: str
    form: int
    head: Head
    body: str
    lines_above: int
    place: str

    @property
    def own(self) -> bool:
        """Whether the user wrote it."""
        return bool(self.place)


@lru_cache(maxsize=1)
def built_in() -> tuple[Template, ...]:
    """Every built-in letter, in every language, in every form."""
    folder = files("followupd.words") / "templates"
    found = []
    for language in LANGUAGES:
        for file in sorted((folder / language).iterdir(), key=lambda f: f.name):
            name, form = _named(file.name)
            if name and name not in PARTS:
                found.append(_template(name, form, file.read_text(encoding="utf-8"), language, ""))
    return tuple(found)


# Pieces that templates include, which are no letters: the sentences that ask, and what stands beside thanks.
PARTS = ("asks", "thanks-beside")


@lru_cache(maxsize=8)
def parts(language: str) -> dict[str, str]:
    """What a template of that language may include, by file name."""
    folder = files("followupd.words") / "templates" / language
    return {f.name: f.read_text(encoding="utf-8") for f in folder.iterdir() if _named(f.name)[0] in PARTS}


def template_names() -> tuple[str, ...]:
    """The names of all built-in letters."""
    return tuple(dict.fromkeys(template.name for template in built_in()))


def has_template(name: str, language: str) -> bool:
    """Whether a built-in letter of that name is written in that language ("en", "de", "fr", "es")."""
    return any(template.name == name and template.head.language == language for template in built_in())


def source(name: str, language: str, form: int = 1) -> str:
    """A built-in template as it stands in its file, to be copied out."""
    folder = files("followupd.words") / "templates" / language
    return (folder / f"{name}{_SECOND if form == 2 else ''}.txt").read_text(encoding="utf-8")


def forms(name: str, language: str, folder: str = "") -> tuple[Template, ...]:
    """Every form of the letter, the first first: the user's own of that name and language, else the built-in ones.

    `folder`: the user's, or "". A language in which the letter is not written gives the English one; a letter that is
    not there gives (). UserMustAct for a file of the user's that cannot be read.
    """
    own = tuple(t for t in _own(name, folder)) if folder else ()
    for wanted in dict.fromkeys((language, FALLBACK)):
        for place in (own, built_in()):
            found = tuple(t for t in place if t.name == name and t.head.language == wanted)
            if found:
                return tuple(sorted(found, key=lambda t: t.form))
    return ()


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file of the user's. `language`: of the folder it lies in, "" where that is for all."""

    path: Path
    name: str
    form: int
    language: str

    def read(self) -> tuple[Template | None, tuple[str, ...]]:
        """The template; else what can be read of it under a head that is wrong, and what is wrong with that."""
        try:
            text = _read(self.path) or ""
        except UserMustAct as error:
            return None, error.problems
        try:
            return _template(self.name, self.form, text, self.language, str(self.path)), ()
        except UserMustAct as error:
            body, above = body_under(text)
            return Template(self.name, self.form, Head(self.language or FALLBACK), body, above, str(self.path)), (
                error.problems
            )


def own_files(folder: str) -> tuple[OwnFile, ...]:
    """Every file of a letter in the user's folder, by name."""
    found = (
        OwnFile(file, *_named(file.name), language)
        for place, language in (_places(folder) if folder else ())
        for file in sorted(_listed(place))
    )
    return tuple(sorted((file for file in found if file.name), key=lambda file: file.name))


def own_templates(folder: str) -> tuple[Template, ...]:
    """Every template in the user's folder."""
    return tuple(template for name in own_names(folder) for template in _own(name, folder)) if folder else ()


def own_in_any_language(name: str, folder: str) -> tuple[Template, ...]:
    """The user's own of that name that lie in no language's folder, where each is meant for that language alone."""
    return tuple(t for t in _own(name, folder) if Path(t.place).parent == Path(folder)) if folder else ()


def own_names(folder: str) -> tuple[str, ...]:
    """The names of the templates in the user's folder."""
    names = (_named(file.name)[0] for place, _ in _places(folder) for file in _listed(place))
    return tuple(sorted({name for name in names if name}))


def stray(folder: str, wanted: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """Files in the user's folder that no letter is made of, and why. `wanted`: the names of the letters there are."""
    root = Path(folder)
    return tuple((str(file), why) for file in _found_in(root) if (why := _astray(file, root, wanted))) if folder else ()


def _found_in(root: Path) -> list[Path]:
    try:
        found = [file for depth in ("*", "*/*") for file in root.glob(depth) if file.is_file()]
    except OSError:
        return []
    return sorted(file for file in found if not file.name.startswith("."))[:MOST_FILES]


def _astray(file: Path, root: Path, wanted: frozenset[str]) -> str:
    name, begins = _named(file.name)[0], file.name.partition(".")[0]
    if file.parent != root and file.parent.name not in LANGUAGES:
        known = begins in wanted
        return f"lies in no language's folder; those are {', '.join(LANGUAGES)}" if known else ""
    if not name:
        lacks = begins in wanted and not (file.parent / f"{begins}.txt").exists()
        return f"is not read: the file of a letter is called {begins}.txt" if lacks else ""
    if name in wanted:
        return ""
    near = get_close_matches(name.lower().replace("_", "-").replace(" ", "-"), wanted, 1)
    return f"no step asks for a letter of that name; did you mean {near[0]}.txt?" if near else ""


def _own(name: str, folder: str) -> tuple[Template, ...]:
    found = []
    for place, language in _places(folder):
        for form, ending in ((1, ""), (2, _SECOND)):
            path = place / f"{name}{ending}.txt"
            text = _read(path)
            if text is not None:
                found.append(_template(name, form, text, language, str(path)))
    return tuple(found)


def _places(folder: str) -> tuple[tuple[Path, str], ...]:
    """The folders of the user's templates: that of a language before the one for all."""
    return (*((Path(folder) / language, language) for language in LANGUAGES), (Path(folder), ""))


def _listed(place: Path) -> list[Path]:
    try:
        # What begins with a full stop is an editor's, or what macOS writes beside each file on a foreign disk.
        return [file for file in place.iterdir() if file.suffix == ".txt" and not file.name.startswith(".")]
    except OSError:
        return []


def _read(path: Path) -> str | None:
    """The text of a file, None where there is none."""
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for without end
            raise UserMustAct(f"{path}: is no ordinary file; put the letter's text into one")
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise UserMustAct(f"{path}: is larger than 64 KB and hardly a letter; shorten it")
        return data.decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise UserMustAct(f"{path}:{line}: the template is not UTF-8 text; save it as UTF-8") from None
    except OSError as error:
        raise UserMustAct(
            f"{path}: the template cannot be read ({error.strerror}); it must be a file you may read"
        ) from None


def _template(name: str, form: int, text: str, language: str, place: str) -> Template:
    head, body, lines = parted(text, place or f"{language}/{name}", language)
    return Template(name, form, head, body, lines, place)


def _named(file: str) -> tuple[str, int]:
    """ "application-status.2.txt" -> ("application-status", 2); ("", 0) for what is no template."""
    if not file.endswith(".txt"):
        return "", 0
    stem = file.removesuffix(".txt")
    return (stem.removesuffix(_SECOND), 2) if stem.endswith(_SECOND) else (stem, 1)

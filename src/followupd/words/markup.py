"""The HTML of a letter, made of its own text, so that both say the same. The only door for markdown_it.

Of Markdown only paragraphs, line ends and whole links are read: a letter is somebody's words, and a day at the
beginning of a line is no list, nor is a star in the name of a position emphasis. All else is shown as it stands.
"""

from typing import Any


def markup_of(text: str, own: str = "") -> str:
    """The letter as HTML paragraphs; every value in it literally. Only what `own`, the user's own words, holds as a
    link becomes one: nobody else puts a link into their letter.
    """
    reader = _reader()
    links = {reader.normalizeLink(found.url) for found in reader.linkify.match(own) or ()}
    reader.validateLink = links.__contains__
    return str(reader.render(text)).strip()


def _reader() -> Any:
    from markdown_it import MarkdownIt

    reader = MarkdownIt("zero", {"html": False, "breaks": True, "linkify": True}).enable(["newline", "linkify"])
    assert reader.linkify is not None
    reader.linkify.set({"fuzzy_link": False, "fuzzy_email": False, "fuzzy_ip": False})
    reader.normalizeLinkText = _as_it_stands  # type: ignore[method-assign]  # "%20" is shown as it was written
    return reader


def _as_it_stands(link: str) -> str:
    return link

"""What one place that may keep a password has to say."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Answer:
    """Either the `secret`, or "" and `why` there is none, which holds nothing secret."""

    secret: str = field(repr=False)
    why: str = ""


def nothing(why: str) -> Answer:
    """No password, and why."""
    return Answer("", why)


def first_line(data: bytes, source: str) -> Answer:
    """The first line of what `source` gave, without its line end."""
    try:
        line = data.decode().split("\n", 1)[0].removesuffix("\r")
    except UnicodeDecodeError:
        return nothing(f"{source} gave something that is not UTF-8 text")
    # What IMAP cannot carry in a login (RFC 3501, 9) would only fail later and darker.
    if "\r" in line or "\0" in line:
        return nothing(f"{source} gave control characters in its first line")
    return Answer(line) if line else nothing(f"{source} gave an empty first line")

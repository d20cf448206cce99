"""Values as TOML writes them, for the example config and for the fix a sentence proposes."""

import json
import re
from datetime import time

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


def written(value: object) -> str:
    """One value on one line, as it may stand behind "key = "."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, time):
        return f'"{value:%H:%M}"'
    if isinstance(value, list | tuple):
        return "[" + ", ".join(written(item) for item in value) + "]"
    if isinstance(value, dict):
        pairs = (
            f"{key if _BARE_KEY.fullmatch(key) else written(key)} = {written(item)}" for key, item in value.items()
        )
        return "{ " + ", ".join(pairs) + " }"
    # A JSON string is a TOML basic string, but for DEL (https://toml.io/en/v1.0.0#string).
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")

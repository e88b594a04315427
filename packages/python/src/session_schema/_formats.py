"""The formats of the contract, which every language checks the same way."""

from __future__ import annotations

import ipaddress
import re
from calendar import monthrange
from collections.abc import Callable

import regress

Check = Callable[[str], bool]


def _like(pattern: str) -> Check:
    compiled = re.compile(pattern, re.IGNORECASE | re.ASCII)
    return lambda text: compiled.fullmatch(text) is not None


def _uri(scheme: str, path: str) -> Check:
    """RFC 3986, appendix A. `_is_address` checks the text in brackets."""
    name = r"(?:[A-Z0-9\-._~!$&'()*+,;=]|%[0-9A-F]{2})"
    pchar = rf"(?:[:@]|{name})"
    authority = rf"(?:(?:{name}|:)*@)?(?:\[([^\]]*)\]|{name}*)(?::\d*)?"
    rest = rf"(?:/{pchar}*)*"
    tail = rf"(?:{pchar}|[/?])*"
    hierarchy = rf"(?:/?/{authority}{rest}|/(?:{pchar}+{rest})?|{pchar}+{rest}){path}"
    compiled = re.compile(
        rf"{scheme}{hierarchy}(?:\?{tail})?(?:\#{tail})?", re.IGNORECASE | re.ASCII
    )

    def check(text: str) -> bool:
        found = compiled.fullmatch(text)
        return found is not None and (found[1] is None or _is_address(found[1]))

    return check


def _is_address(text: str) -> bool:
    return _is_ipv6(text) or _is_later_address(text)


_is_later_address = _like(r"v[0-9A-F]+\.[A-Z0-9\-._~!$&'()*+,;=:]+")


def _is_ipv6(text: str) -> bool:
    try:
        return ipaddress.IPv6Address(text).scope_id is None
    except ValueError:
        return False


_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_TIME = re.compile(
    r"(\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:Z|([+-])(\d\d)(?::?(\d\d))?)", re.ASCII | re.IGNORECASE
)


def _is_date(text: str) -> bool:
    found = _DATE.fullmatch(text)
    if found is None:
        return False
    year, month, day = map(int, found.groups())
    # Python's calendar starts at the year 1, but repeats every 400 years.
    return 1 <= month <= 12 and 1 <= day <= monthrange(year + 400, month)[1]


def _is_time(text: str) -> bool:
    found = _TIME.fullmatch(text)
    if found is None:
        return False
    hour, minute, second = int(found[1]), int(found[2]), float(found[3])
    east, hours, minutes = found[4] != "-", int(found[5] or 0), int(found[6] or 0)
    if hours > 23 or minutes > 59 or hour > 23 or minute > 59:
        return False
    offset = (hours * 60 + minutes) * (1 if east else -1)
    is_leap = (hour * 60 + minute - offset) % 1440 == 1439
    return second < (61 if is_leap else 60)


def _is_date_time(text: str) -> bool:
    parts = re.split(r"[Tt\s]", text)
    return len(parts) == 2 and _is_date(parts[0]) and _is_time(parts[1])


def _is_regex(text: str) -> bool:
    try:
        regress.Regex(text)
    except regress.RegressError:
        return False
    return True


_LABEL = r"[A-Z0-9](?:[A-Z0-9-]{0,61}[A-Z0-9])?"
_POINTER = r"(?:/(?:[^~/]|~[01])*)*"
_VARIABLE = r"(?:[A-Z0-9_]|%[0-9A-F]{2})+(?::[1-9]\d{0,3}|\*)?"

FORMATS: dict[str, Check] = {
    "date": _is_date,
    "date-time": _is_date_time,
    "duration": _like(
        r"P(?:(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|\d+W)"
    ),
    "email": _like(
        r"[A-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Z0-9!#$%&'*+/=?^_`{|}~-]+)*"
        r"@(?:[A-Z0-9](?:[A-Z0-9-]*[A-Z0-9])?\.)+[A-Z0-9](?:[A-Z0-9-]*[A-Z0-9])?"
    ),
    "hostname": _like(rf"(?=.{{1,253}}\.?$){_LABEL}(?:\.{_LABEL})*\.?"),
    "ipv4": _like(r"(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}"),
    "ipv6": _is_ipv6,
    "json-pointer": _like(_POINTER),
    "regex": _is_regex,
    "relative-json-pointer": _like(rf"(?:0|[1-9]\d*)(?:#|{_POINTER})"),
    "time": _is_time,
    "uri": _uri(r"[A-Z][A-Z0-9+\-.]*:", ""),
    "uri-reference": _uri(r"(?:[A-Z][A-Z0-9+\-.]*:)?", "?"),
    "uri-template": _like(
        r"(?:[^\x00-\x20\"'<>%\\^`{|}]|%[0-9A-F]{2}"
        rf"|\{{[+#./;?&=,!@|]?{_VARIABLE}(?:,{_VARIABLE})*\}})*"
    ),
    "uuid": _like(r"(?:urn:uuid:)?[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}"),
}
"""The check of each format."""

"""The payloads that all tests of extras use."""

PAYLOADS = ['{"name":"a"}', '{"name":5}', None, "{", '{"name":"a","sourceBytes":-1}']

ISSUES = [
    None,
    "/name must be a string, got the number 5",
    "the payload is null",
    "the payload is not JSON: EOF while parsing an object at line 1 column 1",
    None,
]

ACCEPTED = [issue is None for issue in ISSUES]

LAST = {
    "instancePath": "/sourceBytes",
    "keyword": "minimum",
    "message": "-1 is less than the minimum of 0",
    "tolerated": True,
}
"""The issue of the last payload."""

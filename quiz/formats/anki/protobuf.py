"""The little of protobuf that packages need: a message as its field values by number.

The wire format: https://protobuf.dev/programming-guides/encoding/
"""

from __future__ import annotations

import struct

Value = int | bytes
Message = dict[int, list[Value]]

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5


class Malformed(ValueError):
    """Not a message: it ends too early or has a type that does not exist."""


def message(data: bytes) -> Message:
    """The values by field number: varints as int, all else as bytes. Raises Malformed."""
    found: Message = {}
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        value, at = _value(data, at, key & 7)
        found.setdefault(key >> 3, []).append(value)
    return found


def _value(data: bytes, at: int, wire_type: int) -> tuple[Value, int]:
    if wire_type == _VARINT:
        return _varint(data, at)
    if wire_type == _BYTES:
        size, at = _varint(data, at)
    elif wire_type in (_FIXED64, _FIXED32):
        size = 8 if wire_type == _FIXED64 else 4
    else:
        raise Malformed(f"wire type {wire_type}")
    if at + size > len(data):
        raise Malformed("a value runs over the end")
    return data[at : at + size], at + size


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(data):
            raise Malformed("a number runs over the end")
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value & 0xFFFF_FFFF_FFFF_FFFF, at
    raise Malformed("a number of more than 64 bits")


def number(found: Message, field: int, default: int = 0) -> int:
    """The last whole number of a field, signed."""
    value = found.get(field, [default])[-1]
    if not isinstance(value, int):
        raise Malformed(f"field {field} is no number")
    return value - (1 << 64) if value >= 1 << 63 else value


def raw(found: Message, field: int) -> bytes:
    """The last bytes of a field, empty without."""
    value = found.get(field, [b""])[-1]
    if not isinstance(value, bytes):
        raise Malformed(f"field {field} is no string")
    return value


def text(found: Message, field: int) -> str:
    """The last string of a field. Raises UnicodeDecodeError, a ValueError."""
    return raw(found, field).decode()


def real(found: Message, field: int, default: float = 0.0) -> float:
    """The last 32-bit floating-point number of a field."""
    value = raw(found, field)
    return reals(value)[0] if value else default


def fixed64(found: Message, field: int) -> int | None:
    """The last signed 64-bit number of a field, fixed or varint, or None."""
    if field not in found:
        return None
    value = found[field][-1]
    return (
        number(found, field) if isinstance(value, int) else int.from_bytes(value[:8], "little", signed=True)
    )


def reals(packed: bytes) -> tuple[float, ...]:
    """Packed 32-bit floating-point numbers."""
    if len(packed) % 4:
        raise Malformed("not a row of 32-bit numbers")
    return struct.unpack(f"<{len(packed) // 4}f", packed)

"""Writes `icon.png`: a tick on a dark square, 128 pixels wide."""

import struct
import zlib
from itertools import pairwise
from pathlib import Path

SIZE, DARK, LIGHT, CLEAR = 128, (22, 30, 52, 255), (94, 234, 212, 255), (0, 0, 0, 0)
# The corners of the tick, and half the width of its line.
TICK, HALF = ((34, 66), (56, 88), (96, 42)), 7
RADIUS = 24


def _near(x: float, y: float) -> bool:
    """Whether a point is on the line of the tick."""
    for (x1, y1), (x2, y2) in pairwise(TICK):
        dx, dy = x2 - x1, y2 - y1
        along = max(0, min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)))
        if (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2 <= HALF * HALF:
            return True
    return False


def _is_outside(x: int, y: int) -> bool:
    """Whether a point is beyond the round corners."""
    dx, dy = (max(RADIUS - one, one - (SIZE - 1 - RADIUS), 0) for one in (x, y))
    return dx * dx + dy * dy > RADIUS * RADIUS


def _pixel(x: int, y: int) -> tuple[int, int, int, int]:
    return CLEAR if _is_outside(x, y) else LIGHT if _near(x, y) else DARK


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


rows = b"".join(b"\0" + bytes(sum((_pixel(x, y) for x in range(SIZE)), ())) for y in range(SIZE))
header = struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)
pieces = (_chunk(b"IHDR", header), _chunk(b"IDAT", zlib.compress(rows, 9)), _chunk(b"IEND", b""))
Path(__file__).with_name("icon.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(pieces))

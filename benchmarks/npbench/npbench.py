#!/usr/bin/env python3
"""Times the programs of samples/NPBench against NumPy's originals, in turns: A B A B. One thread each.

usage: npbench.py CHECKOUT [--preset S|M] [--seconds N] [--no-build] [--write] [PROGRAM...]

CHECKOUT   a checkout of https://github.com/spcl/npbench; nothing is fetched
--preset   the sizes: S, those of the tests (default), or M
--seconds  how long to take turns with one program (default 4), but 3 turns at least and 25 at most
--no-build takes the sample as it was built before
--write    puts what was measured into the table in docs/npbench.md

It needs Python with NumPy (on Debian python3-numpy and libopenblas0-pthread) and the .NET SDK; it builds samples/NPBench at the preset and runs it as a
second process that waits while NumPy computes. Before anything is timed the results of both are compared, all numbers of them. Timed is the program
alone, without its initial values; the first run of each does not count. A program whose original is not in the checkout is named and skipped.
Exit code 0: all results equal. 1: not so. 2: something is missing, or wrong arguments.
"""

import argparse
import math
import os
import pathlib
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time

# Before NumPy is loaded: its products use one thread, as everything else does.
os.environ.update({name: "1" for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")})

try:
    import numpy as np
except ImportError:
    sys.exit("npbench.py needs NumPy: on Debian, apt-get install python3-numpy libopenblas0-pthread, and /usr/bin/python3 to run it")

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "samples" / "NPBench"
sys.path.insert(0, str(SAMPLE / "golden"))
import golden  # noqa: E402  (the originals by name, with their initial values)

# What runs at other sizes than M: at those of another preset, or some of its own; samples/NPBench/Presets/M.cs says why.
OTHER_PRESETS = {("azimint_naive", "M"): "paper", ("mlp", "M"): "paper"}
OTHER_SIZES = {("go_fast", "M"): {"N": 4000}}


class Ours:
    """The sample as a second process: it runs a program when it is told to."""

    def __init__(self, preset, folder, build):
        if build:
            subprocess.run(["dotnet", "build", "-c", "Release", "-v", "q", "--nologo", str(SAMPLE), f"-p:Preset={preset}"], check=True, stdout=sys.stderr)
        output = SAMPLE / "bin" / ("Release" if preset == "S" else f"Release-{preset}")
        self.process = subprocess.Popen(
            ["dotnet", str(next(output.glob("*/NPBench.dll"))), "--serve", str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        built, self.runtime = self.process.stdout.readline().strip().split(" ", 1)
        if built != preset:
            sys.exit(f"samples/NPBench is built at preset {built}, and {preset} was asked for")

    def run(self, request):
        """Seconds of one run, bytes of the arrays, largest Temp."""
        self.process.stdin.write(request + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().split()
        if len(answer) != 3:
            sys.exit(f"samples/NPBench ended at '{request}'")
        return float(answer[0]), int(answer[1]), int(answer[2])


class Theirs:
    """NumPy's original. Arrays that it changes are what they were before each run."""

    def __init__(self, program):
        self.program, self.given = program, program.initialize()
        before = {k: v.copy() for k, v in self.given.items() if isinstance(v, np.ndarray)}
        self.results = {k: v.copy() for k, v in program.results(self.given, program.run(self.given)).items()}
        self.before = {k: v for k, v in before.items() if not np.array_equal(v, self.given[k])}

    def run(self):
        for k, v in self.before.items():
            np.copyto(self.given[k], v)
        start = time.perf_counter()
        self.program.run(self.given)
        return time.perf_counter() - start


def error_of(program, theirs, folder):
    """The largest error of all numbers of all results, as a part of what is allowed: 1e-12 relative in double precision, 1e-5 in single, and for a chaotic
    program five times what it differs from itself when its input moves by one unit in the last place."""
    worst = 0.0
    chaos = golden.moved(program, theirs.results) if program.name == "nbody" else {}
    for name, expected in theirs.results.items():
        ours, expected = golden.numbers(np.load(folder / f"{program.name}.{name}.npy")), golden.numbers(expected)
        if ours.shape != expected.shape:
            sys.exit(f"{program.name}: '{name}' has {ours.size:,} numbers here and {expected.size:,} in NumPy: the preset in samples/NPBench/Presets has other sizes than the suite's")
        allowed = np.maximum(1e-5 if expected.dtype == np.float32 else 1e-12, 5 * chaos.get(name, np.zeros(1)).reshape(-1))
        with np.errstate(all="ignore"):
            error = np.where((ours == expected) | (np.isnan(ours) & np.isnan(expected)), 0.0, np.abs(ours - expected) / np.abs(expected))
        worst = max(worst, float(np.max(np.nan_to_num(error, nan=np.inf) / allowed)))
        (folder / f"{program.name}.{name}.npy").unlink()
    return worst


def blas():
    """The library that NumPy's products are in, from what is mapped into this process."""
    np.ones((2, 2)) @ np.ones((2, 2))
    try:
        mapped = sorted({line.split()[-1] for line in open("/proc/self/maps") if re.search(r"blas|mkl|blis", line.split()[-1])})
    except OSError:
        return "an unknown BLAS"
    for path in mapped:
        version = re.search(r"(openblas)\w*-r?([\d.]+\d)|(mkl|blis)", os.path.basename(path))
        if version:
            return f"OpenBLAS {version[2]}" if version[1] else version[3].upper()
    return f"the BLAS of {mapped[0]} (not OpenBLAS)" if mapped else "its own loops for products (no BLAS)"


def machine():
    try:
        names = re.findall(r"model name\s*: (.*)", open("/proc/cpuinfo").read())
    except OSError:
        names = []
    return f"{names[0] if names else platform.processor() or platform.machine()}, {os.cpu_count()} cores, {platform.system()}"


def measured(program, ours, folder, seconds):
    theirs = Theirs(program)
    _, arrays, temp = ours.run(program.name + "!")
    error = error_of(program, theirs, folder)
    once = theirs.run() + ours.run(program.name)[0]
    turns = min(25, max(3, round(seconds / once)))
    times = [(theirs.run(), ours.run(program.name)[0]) for _ in range(turns)]
    return statistics.median(t for t, _ in times), statistics.median(o for _, o in times), arrays, temp, error, turns


def shown(seconds):
    return f"{seconds * 1e3:,.{max(0, min(3, 1 - math.floor(math.log10(seconds * 1e3))))}f}"


def row(program, theirs, ours, turns):
    sizes = ", ".join(f"{k} {v:,}" if isinstance(v, int) else f"{k} {v}" for k, v in program.sizes.items())
    return f"| {program.name} | {sizes} | {shown(theirs)} | {shown(ours)} | {theirs / ours:.2f} | {turns} |"


def write(preset, rows, runtime):
    """Puts rows into the page's table of a preset; those of programs that did not run stay."""
    heading = f"## Time at sizes {preset}"
    path = ROOT / "docs" / "npbench.md"
    text = path.read_text()
    start = text.find(heading + "\n")
    before, rest = (text[:start], text[start + 1:]) if start >= 0 else (text.rstrip() + "\n\n", "")
    end = rest.find("\n## ")
    old, after = (rest[:end], rest[end:]) if end >= 0 else (rest, "")
    kept = {line.split("|")[1].strip(): line for line in old.split("\n") if line.startswith("| ")}
    lines = [line for line in ({**kept, **rows}.get(name) for name in golden.PROGRAMS) if line]
    mean = math.exp(statistics.fmean(math.log(float(line.split("|")[5])) for line in lines))
    path.write_text("\n".join([
        before + heading, "",
        f"Made by `npbench.py CHECKOUT --preset {preset} --write` on {machine()}: NumPy {np.__version__} with {blas()}, Python {platform.python_version()}, {runtime}.",
        "One thread each, medians of runs in turns, without initial values. Above 1 the program here is faster.", "",
        "| Program | Sizes | NumPy ms | Tensors ms | NumPy / Tensors | Turns |", "| --- | --- | ---: | ---: | ---: | ---: |",
        *lines, f"| Geometric mean | | | | {mean:.2f} | |", after]))


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("usage: ")[1].split("\n")[0])
    parser.add_argument("checkout", type=pathlib.Path)
    parser.add_argument("programs", nargs="*", metavar="PROGRAM")
    parser.add_argument("--preset", choices=["S", "M"], default="S")
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--no-build", action="store_true")
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_intermixed_args()
    checkout = arguments.checkout.resolve()
    unknown = [name for name in arguments.programs if name not in golden.PROGRAMS]
    if unknown or not (checkout / "bench_info").is_dir():
        print(f"There is no program {unknown[0]}; there are {', '.join(golden.PROGRAMS)}." if unknown
              else f"{checkout} is no checkout of https://github.com/spcl/npbench: it has no folder bench_info.", file=sys.stderr)
        return 2
    rows, equal = {}, True
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        ours = Ours(arguments.preset, folder, not arguments.no_build)
        print(f"{machine()}; NumPy {np.__version__} with {blas()}; {ours.runtime}; preset {arguments.preset}")
        print(f"{'program':<14} {'NumPy ms':>10} {'Tensors ms':>10} {'ratio':>7} {'turns':>5} {'error/allowed':>13} {'arrays B':>14} {'Temp B':>13}")
        for name in arguments.programs or golden.PROGRAMS:
            try:
                program = golden.Program(checkout, name, OTHER_PRESETS.get((name, arguments.preset), arguments.preset))
                program.sizes.update(OTHER_SIZES.get((name, arguments.preset), {}))
            except (OSError, ImportError) as missing:
                print(f"{name:<14} skipped: {missing}")
                continue
            theirs, mine, arrays, temp, error, turns = measured(program, ours, folder, arguments.seconds)
            equal &= error <= 1.0
            print(f"{name:<14} {shown(theirs):>10} {shown(mine):>10} {theirs / mine:>7.2f} {turns:>5} {error:>13.1e} {arrays:>14,} {temp:>13,}"
                  + ("" if error <= 1.0 else "  NOT EQUAL"), flush=True)
            if error <= 1.0:
                rows[name] = row(program, theirs, mine, turns)
        ours.process.stdin.close()
        ours.process.wait()
    if arguments.write and rows:
        write(arguments.preset, rows, ours.runtime)
    return 0 if equal else 1


if __name__ == "__main__":
    sys.exit(main())

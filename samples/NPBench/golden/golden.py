#!/usr/bin/env python3
"""Runs NPBench's programs with NumPy and keeps what tests compare with: golden.json and one .npy of 2048 numbers for each result.

usage: golden.py CHECKOUT [PROGRAM...]      CHECKOUT: a checkout of https://github.com/spcl/npbench

Kept are numbers only, and how long the programs are; nothing of the programs themselves. Of a result with at most 2048 numbers all are kept (again from the start until there are 2048), of a
larger one the first 32, the last 32 and 1984 at positions of a fixed congruential sequence (see positions); besides, the sum of all numbers and
of their absolute values, in float64. Complex numbers count as two. mlp takes its input from np.random without a seed: here np.random.seed(42)
comes before, and the input is kept as mlp.input.npy.

nbody is chaotic: what it makes of positions moved by one unit in the last place is soon something else. So it is run five times like that, and the
largest relative difference up to each moment is kept as nbody.*.moved.npy: closer than NumPy is to itself nobody can be.
"""

import ast
import importlib
import inspect
import io
import json
import pathlib
import subprocess
import sys
import tokenize

import numpy as np

sys.dont_write_bytecode = True

HERE = pathlib.Path(__file__).resolve().parent
KEPT = 2048

# The name in bench_info: the names of the results, in the order of its output_args or of what the function returns.
PROGRAMS = {
    "jacobi_1d": ["A", "B"], "jacobi_2d": ["A", "B"], "heat_3d": ["A", "B"], "fdtd_2d": ["ex", "ey", "hz"],
    "gemm": ["C"], "k2mm": ["D"], "atax": ["y"], "bicg": ["s", "q"], "mvt": ["x1", "x2"], "gesummv": ["y"],
    "softmax": ["y"], "mlp": ["x"], "conv2d_bias": ["output"], "nbody": ["KE", "PE"], "cavity_flow": ["u", "v", "p"],
    "hdiff": ["out_field"], "mandelbrot1": ["Z", "N"], "azimint_naive": ["res"], "go_fast": ["out"],
    "covariance": ["cov"], "correlation": ["corr"], "cholesky": ["A"],
}


class Program:
    """One of the suite's programs at one preset."""

    def __init__(self, checkout, name, preset):
        info = json.loads((checkout / "bench_info" / (name + ".json")).read_text())["benchmark"]
        folder = "npbench.benchmarks." + info["relative_path"].replace("/", ".") + "."
        if str(checkout) not in sys.path:
            sys.path.insert(0, str(checkout))
        self.name, self.info, self.sizes = name, info, dict(info["parameters"][preset])
        self.kernel = getattr(importlib.import_module(folder + info["module_name"] + "_numpy"), info["func_name"])
        self.start = importlib.import_module(folder + info["module_name"]) if "init" in info else None

    def initialize(self):
        """Fresh arguments, by name."""
        given = dict(self.sizes)
        if self.start is not None:
            init = self.info["init"]
            np.random.seed(42)
            made = getattr(self.start, init["func_name"])(*[given[k] for k in init["input_args"]])
            given.update(zip(init["output_args"], made if len(init["output_args"]) > 1 else [made]))
        return given

    def run(self, given):
        """What the program returns."""
        return self.kernel(*[given[k] for k in self.info["input_args"]])

    def results(self, given, returned):
        """The results by name: what was changed in place, then what was returned."""
        arrays = [given[k] for k in self.info["output_args"]]
        if returned is not None:
            arrays += returned if isinstance(returned, tuple) else [returned]
        return dict(zip(PROGRAMS[self.name], arrays, strict=True))


def numbers(array):
    """All numbers of a result, row by row."""
    flat = np.ascontiguousarray(array).reshape(-1)
    return flat.view(np.float64) if np.iscomplexobj(flat) else flat


def positions(length):
    """Which of so many numbers are kept."""
    if length <= KEPT:
        return np.arange(KEPT) % length
    state, drawn = 42, []
    for _ in range(KEPT - 64):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        drawn.append((state >> 33) % length)
    return np.concatenate([np.arange(32), np.arange(length - 32, length), np.array(drawn)])


def moved(program, results):
    """How far each result moves, at most up to each moment, when all positions move by one unit in the last place, up or down."""
    far = {k: np.zeros_like(v) for k, v in results.items()}
    for seed in range(5):
        given = program.initialize()
        up = np.random.default_rng(seed).random(given["pos"].shape) < 0.5
        given["pos"] = np.nextafter(given["pos"], np.where(up, 2.0, -1.0))
        for k, v in program.results(given, program.run(given)).items():
            far[k] = np.maximum(far[k], np.abs(v - results[k]) / np.abs(results[k]))
    return {k: np.maximum.accumulate(v) for k, v in far.items()}


def measure(module):
    """Lines of the functions of a program, and characters that are no blanks: without comments, docstrings, imports and empty lines."""
    text = inspect.getsource(module)
    lines = [list(line) for line in text.split("\n")]
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            lines[token.start[0] - 1][token.start[1]:] = []
    counted = []
    for function in ast.parse(text).body:
        if isinstance(function, ast.FunctionDef):
            body = function.body[1:] if ast.get_docstring(function) is not None else function.body
            taken = list(range(function.lineno, function.body[0].lineno)) + list(range(body[0].lineno, function.end_lineno + 1))
            counted += ["".join("".join(lines[n - 1]).split()) for n in taken]
    counted = [line for line in counted if line]
    return {"lines": len(counted), "characters": sum(map(len, counted))}


def commit_of(checkout):
    return subprocess.run(["git", "-C", str(checkout), "rev-parse", "HEAD"], capture_output=True, text=True, check=True).stdout.strip()


def main():
    checkout = pathlib.Path(sys.argv[1]).resolve()
    facts = {
        "repository": "https://github.com/spcl/npbench", "commit": commit_of(checkout), "licence": "BSD-3-Clause",
        "numpy": np.__version__, "preset": "S", "programs": {},
    }
    if (HERE / "golden.json").exists():
        facts["programs"] = json.loads((HERE / "golden.json").read_text())["programs"]
    for name in sys.argv[2:] or PROGRAMS:
        print(name, flush=True)
        program = Program(checkout, name, "S")
        given = program.initialize()
        if name == "mlp":
            np.save(HERE / "mlp.input.npy", given["input"])
        results = program.results(given, program.run(given))
        facts["programs"][name] = {
            "sizes": program.sizes, "code": measure(inspect.getmodule(program.kernel)),
            "results": {k: {
                "shape": list(v.shape), "dtype": str(v.dtype), "sum": float(np.sum(numbers(v), dtype=np.float64)),
                "sum_of_absolutes": float(np.sum(np.abs(numbers(v)), dtype=np.float64)),
            } for k, v in results.items()},
        }
        for k, v in results.items():
            flat = numbers(v)
            np.save(HERE / f"{name}.{k}.npy", flat[positions(len(flat))].astype(np.float64))
        if name == "nbody":
            for k, v in moved(program, results).items():
                np.save(HERE / f"{name}.{k}.moved.npy", v[positions(len(v))])
    (HERE / "golden.json").write_text(json.dumps(facts, indent=1) + "\n")


if __name__ == "__main__":
    main()

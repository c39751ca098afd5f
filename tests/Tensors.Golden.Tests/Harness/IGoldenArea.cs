namespace Tensors.Golden.Tests;

/// <summary>One area of the library held against NumPy: a class <c>ReductionsGolden</c> with its own namespace for the tensors it declares, the program
/// <c>golden/reductions.py</c> and what that wrote, <c>golden/reductions.npz</c>.</summary>
internal interface IGoldenArea
{
    /// <summary>Names the cases; a case runs when a test asks for it.</summary>
    void Cases(GoldenCases cases);
}

using System.Globalization;

namespace Tensors.Golden.Tests;

/// <summary>How far an answer may be from NumPy's. All zero: the same bits, but that any NaN is equal to any.</summary>
internal readonly record struct Tolerance(double Ulp, double Relative, double Absolute)
{
    public bool IsExact => this == default;

    public override string ToString() =>
        IsExact ? "the same bits"
        : Relative == 0 && Absolute == 0 ? string.Create(CultureInfo.InvariantCulture, $"{Ulp} ULP")
        : string.Create(CultureInfo.InvariantCulture, $"rtol {Relative:G2}, atol {Absolute:G2}");
}

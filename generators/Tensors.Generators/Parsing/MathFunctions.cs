using Microsoft.CodeAnalysis;

namespace Tensors.Generators.Parsing;

/// <summary>The functions of <c>Math</c>, <c>MathF</c> and of the element types that have an operation of the runtime.</summary>
internal static class MathFunctions
{
    private static readonly Dictionary<(string Name, int Count), string> s_operations = new()
    {
        [("Abs", 1)] = "Absolute", [("Sqrt", 1)] = "SquareRoot", [("Floor", 1)] = "FloorOf", [("Ceiling", 1)] = "CeilingOf", [("Round", 1)] = "RoundOf",
        [("Truncate", 1)] = "TruncationOf", [("Square", 1)] = "SquareOf", [("Reciprocal", 1)] = "ReciprocalOf", [("CopySign", 2)] = "CopySignOf",
        [("Min", 2)] = "Minimum", [("Max", 2)] = "Maximum", [("Clamp", 3)] = "Limit", [("FusedMultiplyAdd", 3)] = "FusedMultiplyAdd", [("Lerp", 3)] = "LinearInterpolation",
        [("Pow", 2)] = "Power", [("Atan2", 2)] = "ArcTangent2", [("Hypot", 2)] = "Hypotenuse",
        [("Exp", 1)] = "Exponential", [("Log", 1)] = "Logarithm", [("Sin", 1)] = "Sine", [("Cos", 1)] = "Cosine", [("Tanh", 1)] = "HyperbolicTangent", [("Sigmoid", 1)] = "Logistic",
        [("Tan", 1)] = "Tangent", [("Asin", 1)] = "ArcSine", [("Acos", 1)] = "ArcCosine", [("Atan", 1)] = "ArcTangent", [("Sinh", 1)] = "HyperbolicSine", [("Cosh", 1)] = "HyperbolicCosine",
        [("Asinh", 1)] = "ArcHyperbolicSine", [("Acosh", 1)] = "ArcHyperbolicCosine", [("Atanh", 1)] = "ArcHyperbolicTangent",
        [("Exp2", 1)] = "ExponentialBase2", [("ExpM1", 1)] = "ExponentialMinusOne", [("Expm1", 1)] = "ExponentialMinusOne", [("LogP1", 1)] = "LogarithmOnePlus", [("Log1p", 1)] = "LogarithmOnePlus",
        [("Log2", 1)] = "LogarithmBase2", [("Log10", 1)] = "LogarithmBase10", [("LogAddExp", 2)] = "LogarithmOfSum",
    };

    /// <summary>The operator struct of a function; null where there is none.</summary>
    public static string? Operation(IMethodSymbol method) =>
        method.ContainingType?.ToDisplayString() is "System.Math" or "System.MathF" or "float" or "double" or "System.Half" or "Tensors.Nd"
        && s_operations.TryGetValue((method.Name, method.Parameters.Length), out string operation)
            ? operation
            : null;
}

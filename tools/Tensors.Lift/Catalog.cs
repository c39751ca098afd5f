namespace Tensors.Lift;

/// <summary>What a dtype can do, as far as it decides which operators and functions are lifted for it.</summary>
[Flags]
internal enum Traits
{
    None = 0,
    Arithmetic = 1,
    Signed = 2,
    Ordered = 4,
    Remainder = 8,
    Bitwise = 16,
    Floating = 32,
    Rooted = 64,
    Equatable = 128,
    Elementary = 256,
}

/// <summary>One element type: a dtype of the runtime's, or a struct of the user's, for which the generator renders the same members.</summary>
/// <param name="Keyword">Its C# spelling.</param>
/// <param name="Name">Its name in file and class names.</param>
/// <param name="Traits">What a dtype can do.</param>
internal sealed record ElementType(string Keyword, string Name, Traits Traits)
{
    /// <summary>The constraints of <see cref="Catalog.Constraints"/> that a struct of the user's fulfils; null for a dtype, whose traits decide.</summary>
    public ICollection<string>? Fulfils { get; init; }

    /// <summary>The name in documentation.</summary>
    public string Display { get; init; } = Name;

    /// <summary>What stands before <c>static class</c>.</summary>
    public string Modifiers { get; init; } = "public";

    /// <summary>Whether elements can do an operation.</summary>
    public bool Can(Operation op) => Can(op.Needs, op.Constraint);

    /// <summary>Whether elements can do what a dtype needs these traits and a struct this interface for.</summary>
    public bool Can(Traits needs, string constraint) => Fulfils?.Contains(constraint) ?? (Traits & needs) == needs;

    /// <summary>The bytes of one element.</summary>
    public int Size { get; init; } = Name switch
    {
        "Byte" or "SByte" => 1,
        "Int16" or "UInt16" or "Half" => 2,
        "Int32" or "UInt32" or "Single" => 4,
        "Int64" or "UInt64" or "Double" => 8,
        "Complex" => 16,
        _ => 0,
    };
}

/// <summary>An operator or a function of one to three operands.</summary>
/// <param name="Symbol">The operator or the function's name.</param>
/// <param name="Node">The operator struct in Kernels/Operators.</param>
/// <param name="Needs">What a dtype must be able to do.</param>
/// <param name="Constraint">The generic-math constraint of the generic form.</param>
/// <param name="Doc">What it computes, with x, y and z for its operands.</param>
internal sealed record Operation(string Symbol, string Node, Traits Needs, string Constraint, string Doc);

/// <summary>Everything that is lifted: add a line here, run the tool, and the operation exists for every dtype.</summary>
internal static class Catalog
{
    private const Traits Integer = Traits.Arithmetic | Traits.Ordered | Traits.Remainder | Traits.Bitwise | Traits.Equatable;
    private const Traits Real = Traits.Arithmetic | Traits.Signed | Traits.Ordered | Traits.Remainder | Traits.Floating | Traits.Rooted | Traits.Equatable | Traits.Elementary;

    public static readonly ElementType[] Types =
    [
        new("sbyte", "SByte", Integer | Traits.Signed),
        new("short", "Int16", Integer | Traits.Signed),
        new("int", "Int32", Integer | Traits.Signed),
        new("long", "Int64", Integer | Traits.Signed),
        new("byte", "Byte", Integer),
        new("ushort", "UInt16", Integer),
        new("uint", "UInt32", Integer),
        new("ulong", "UInt64", Integer),
        new("global::System.Half", "Half", Real),
        new("float", "Single", Real),
        new("double", "Double", Real),
        new("global::System.Numerics.Complex", "Complex", Traits.Arithmetic | Traits.Signed | Traits.Equatable),
    ];

    public static readonly Operation[] Operators =
    [
        new("+", "Add", Traits.Arithmetic, "IAdditionOperators<T, T, T>", "x + y; integers wrap."),
        new("-", "Subtract", Traits.Arithmetic, "ISubtractionOperators<T, T, T>", "x - y; integers wrap."),
        new("*", "Multiply", Traits.Arithmetic, "IMultiplyOperators<T, T, T>", "x * y; integers wrap."),
        new("/", "Divide", Traits.Arithmetic, "IDivisionOperators<T, T, T>", "x / y; integers truncate and throw on division by zero."),
        new("%", "Remainder", Traits.Remainder, "IModulusOperators<T, T, T>", "x % y with the sign of x."),
        new("&", "BitwiseAnd", Traits.Bitwise, "IBitwiseOperators<T, T, T>", "x &amp; y."),
        new("|", "BitwiseOr", Traits.Bitwise, "IBitwiseOperators<T, T, T>", "x | y."),
        new("^", "BitwiseXor", Traits.Bitwise, "IBitwiseOperators<T, T, T>", "x ^ y."),
    ];

    public static readonly Operation[] Prefixes =
    [
        new("-", "Negate", Traits.Signed, "IUnaryNegationOperators<T, T>", "-x."),
        new("+", "", Traits.Arithmetic, "IUnaryPlusOperators<T, T>", "x itself."),
        new("~", "Complement", Traits.Bitwise, "IBitwiseOperators<T, T, T>", "~x."),
    ];

    public static readonly Operation[] Shifts =
    [
        new("<<", "LeftShift", Traits.Bitwise, "IShiftOperators<T, int, T>", "x &lt;&lt; count."),
        new(">>", "RightShift", Traits.Bitwise, "IShiftOperators<T, int, T>", "x &gt;&gt; count; arithmetic for signed integers."),
    ];

    public static readonly Operation[] Comparisons =
    [
        new("<", "IsLess", Traits.Ordered, "IComparisonOperators<T, T, bool>", "x &lt; y; false with NaN."),
        new(">", "IsLess", Traits.Ordered, "IComparisonOperators<T, T, bool>", "x &gt; y; false with NaN."),
        new("<=", "IsLessOrEqual", Traits.Ordered, "IComparisonOperators<T, T, bool>", "x &lt;= y; false with NaN."),
        new(">=", "IsLessOrEqual", Traits.Ordered, "IComparisonOperators<T, T, bool>", "x &gt;= y; false with NaN."),
        new("==", "IsEqual", Traits.Equatable, "IEqualityOperators<T, T, bool>", "x == y; false with NaN."),
        new("!=", "IsEqual", Traits.Equatable, "IEqualityOperators<T, T, bool>", "x != y; true with NaN."),
    ];

    public static readonly Operation[] Unary =
    [
        new("Abs", "Absolute", Traits.Ordered, "INumberBase<T>", "The absolute value; of the most negative integer itself."),
        new("Sqrt", "SquareRoot", Traits.Rooted, "IRootFunctions<T>", "The square root, exactly rounded."),
        new("Floor", "FloorOf", Traits.Floating, "IFloatingPoint<T>", "The largest integer not above x."),
        new("Ceiling", "CeilingOf", Traits.Floating, "IFloatingPoint<T>", "The smallest integer not below x."),
        new("Round", "RoundOf", Traits.Floating, "IFloatingPoint<T>", "The nearest integer, ties to even."),
        new("Truncate", "TruncationOf", Traits.Floating, "IFloatingPoint<T>", "The integer part: toward zero."),
        new("Sign", "SignOf", Traits.Ordered, "INumber<T>", "-1, 0 or 1; NaN stays NaN, and of both zeros the sign is +0."),
        new("Square", "SquareOf", Traits.Arithmetic, "IMultiplyOperators<T, T, T>", "x * x; integers wrap."),
        new("Reciprocal", "ReciprocalOf", Traits.Floating, "IFloatingPointIeee754<T>", "1 / x."),
        new("NanToNum", "NumberOf", Traits.Floating, "IFloatingPointIeee754<T>", "0 for NaN, the largest number for infinity, the lowest for -infinity. For other numbers: Nd.Where(Nd.IsNaN(x), value, x)."),
        new("Exp", "Exponential", Traits.Elementary, "IFloatingPointIeee754<T>", "e^x. Within 2 units in the last place, the same bits everywhere."),
        new("Log", "Logarithm", Traits.Elementary, "IFloatingPointIeee754<T>", "The natural logarithm; -infinity at 0, NaN below. Within 2 units in the last place, the same bits everywhere."),
        new("Sin", "Sine", Traits.Elementary, "IFloatingPointIeee754<T>", "The sine of x in radians; NaN at the infinities. Within 2 units in the last place, the same bits everywhere."),
        new("Cos", "Cosine", Traits.Elementary, "IFloatingPointIeee754<T>", "The cosine of x in radians; NaN at the infinities. Within 2 units in the last place, the same bits everywhere."),
        new("Tanh", "HyperbolicTangent", Traits.Elementary, "IFloatingPointIeee754<T>", "The hyperbolic tangent. Within 2 units in the last place, the same bits everywhere."),
        new("Sigmoid", "Logistic", Traits.Elementary, "IFloatingPointIeee754<T>", "The logistic function 1 / (1 + e^-x). Within 2 units in the last place, the same bits everywhere."),
        new("Tan", "Tangent", Traits.Elementary, "IFloatingPointIeee754<T>", "The tangent of x in radians; NaN at the infinities. Within 2 units in the last place, the same bits everywhere."),
        new("Asin", "ArcSine", Traits.Elementary, "IFloatingPointIeee754<T>", "The angle whose sine is x, from -pi/2 to pi/2; NaN beyond 1 and -1. Within 2 units in the last place, the same bits everywhere."),
        new("Acos", "ArcCosine", Traits.Elementary, "IFloatingPointIeee754<T>", "The angle whose cosine is x, from 0 to pi; NaN beyond 1 and -1. Within 2 units in the last place, the same bits everywhere."),
        new("Atan", "ArcTangent", Traits.Elementary, "IFloatingPointIeee754<T>", "The angle whose tangent is x, from -pi/2 to pi/2. Within 2 units in the last place, the same bits everywhere."),
        new("Sinh", "HyperbolicSine", Traits.Elementary, "IFloatingPointIeee754<T>", "The hyperbolic sine. Within 2 units in the last place, the same bits everywhere."),
        new("Cosh", "HyperbolicCosine", Traits.Elementary, "IFloatingPointIeee754<T>", "The hyperbolic cosine. Within 2 units in the last place, the same bits everywhere."),
        new("Asinh", "ArcHyperbolicSine", Traits.Elementary, "IFloatingPointIeee754<T>", "The inverse of the hyperbolic sine. Within 2 units in the last place, the same bits everywhere."),
        new("Acosh", "ArcHyperbolicCosine", Traits.Elementary, "IFloatingPointIeee754<T>", "The inverse of the hyperbolic cosine; NaN below 1. Within 2 units in the last place, the same bits everywhere."),
        new("Atanh", "ArcHyperbolicTangent", Traits.Elementary, "IFloatingPointIeee754<T>", "The inverse of the hyperbolic tangent; infinite at 1 and -1, NaN beyond. Within 2 units in the last place, the same bits everywhere."),
        new("Expm1", "ExponentialMinusOne", Traits.Elementary, "IFloatingPointIeee754<T>", "e^x - 1, exact near 0. Within 2 units in the last place, the same bits everywhere."),
        new("Exp2", "ExponentialBase2", Traits.Elementary, "IFloatingPointIeee754<T>", "2^x. Within 2 units in the last place, the same bits everywhere."),
        new("Log1p", "LogarithmOnePlus", Traits.Elementary, "IFloatingPointIeee754<T>", "The natural logarithm of 1 + x, exact near 0; -infinity at -1, NaN below. Within 2 units in the last place, the same bits everywhere."),
        new("Log2", "LogarithmBase2", Traits.Elementary, "IFloatingPointIeee754<T>", "The logarithm to base 2; -infinity at 0, NaN below. Within 2 units in the last place, the same bits everywhere."),
        new("Log10", "LogarithmBase10", Traits.Elementary, "IFloatingPointIeee754<T>", "The logarithm to base 10; -infinity at 0, NaN below. Within 2 units in the last place, the same bits everywhere."),
    ];

    public static readonly Operation[] Binary =
    [
        new("Min", "Minimum", Traits.Ordered, "INumber<T>", "The smaller; NaN wins."),
        new("Max", "Maximum", Traits.Ordered, "INumber<T>", "The larger; NaN wins."),
        new("Pow", "Power", Traits.Elementary, "IFloatingPointIeee754<T>", "x^y; NaN for x below 0 and y no integer. Within 2 units in the last place, the same bits everywhere."),
        new("Atan2", "ArcTangent2", Traits.Elementary, "IFloatingPointIeee754<T>", "The angle of a point in radians, from -pi to pi; as in C, x is its ordinate and y its abscissa. Within 2 units in the last place, the same bits everywhere."),
        new("Hypot", "Hypotenuse", Traits.Elementary, "IFloatingPointIeee754<T>", "The square root of x^2 + y^2 without overflow. Within 2 units in the last place, the same bits everywhere."),
        new("LogAddExp", "LogarithmOfSum", Traits.Elementary, "IFloatingPointIeee754<T>", "ln(e^x + e^y) without overflow. Within 2 units in the last place of a result beyond 1/16, in double else within 2e-17; the same bits everywhere."),
        new("CopySign", "CopySignOf", Traits.Floating, "IFloatingPointIeee754<T>", "|x| with the sign of y; the signs of zeros and NaN count."),
        new("NextAfter", "NextAfterOf", Traits.Floating, "IFloatingPointIeee754<T>", "The next number after x toward y; y where both are equal."),
        new("FloorDivide", "FloorQuotient", Traits.Remainder, "INumber<T>", "floor(x / y), as Python has it: // for integers too, where / cuts toward zero. An integer division by zero throws."),
        new("Remainder", "FloorRemainder", Traits.Remainder, "INumber<T>", "x - y * floor(x / y) with the sign of y, as in Python; of x % y the sign is that of x. An integer remainder by zero throws."),
    ];

    public static readonly Operation[] Ternary =
    [
        new("Clamp", "Limit", Traits.Ordered, "INumber<T>", "x held between y and z."),
        new("Fma", "FusedMultiplyAdd", Traits.Floating, "IFloatingPointIeee754<T>", "x * y + z with one rounding."),
        new("Lerp", "LinearInterpolation", Traits.Floating, "IFloatingPointIeee754<T>", "x + (y - x) * z."),
    ];

    /// <summary>Questions: their results are masks.</summary>
    public static readonly Operation[] Predicates =
    [
        new("IsNaN", "IsNaNOf", Traits.Arithmetic, "INumberBase<T>", "Whether x is NaN; of a complex number, whether a part is; of an integer no."),
        new("IsInfinity", "IsInfinityOf", Traits.Arithmetic, "INumberBase<T>", "Whether x is infinite; of a complex number, whether a part is; of an integer no."),
        new("IsFinite", "IsFiniteOf", Traits.Arithmetic, "INumberBase<T>", "Whether x is neither infinite nor NaN; of an integer yes."),
        new("IsNegative", "SignBitOf", Traits.Ordered, "INumber<T>", "Whether the sign bit is set (NumPy's signbit): of negative numbers, -0 and NaN with a sign."),
    ];

    /// <summary>What only integers have, or have in their own way. In a static class of its own: C# tells methods apart by their constraints only between classes.</summary>
    public static readonly Operation[] Integers =
    [
        new("Pow", "IntegerPower", Traits.Bitwise, "IBinaryInteger<T>", "x^y by squaring; wraps. A negative exponent throws an ArgumentOutOfRangeException."),
        new("LeftShift", "LeftShiftBy", Traits.Bitwise, "IBinaryInteger<T>", "x &lt;&lt; y with a count for each element; 0 where it is negative or at least the width."),
        new("RightShift", "RightShiftBy", Traits.Bitwise, "IBinaryInteger<T>", "x &gt;&gt; y with a count for each element, arithmetic for signed integers; only the sign is left where it is negative or at least the width."),
    ];

    /// <summary>Functions that change nothing of these elements: an expression is its own result.</summary>
    public static readonly Operation[] Identities =
    [
        new("Floor", "", Traits.Bitwise, "IBinaryInteger<T>", "An integer itself."),
        new("Ceiling", "", Traits.Bitwise, "IBinaryInteger<T>", "An integer itself."),
        new("Truncate", "", Traits.Bitwise, "IBinaryInteger<T>", "An integer itself."),
        new("Round", "", Traits.Bitwise, "IBinaryInteger<T>", "An integer itself."),
        new("Real", "", Traits.Ordered, "INumber<T>", "A real number itself."),
        new("Conj", "", Traits.Ordered, "INumber<T>", "A real number itself."),
    ];

    /// <summary>What members that are no elementwise operation ask of their element type, beside the constraints of the operations.</summary>
    public const string Number = "INumberBase<T>";

    /// <inheritdoc cref="Number"/>
    public const string Ordered = "INumber<T>";

    /// <inheritdoc cref="Number"/>
    public const string Floating = "IFloatingPointIeee754<T>";

    /// <inheritdoc cref="Number"/>
    public const string Addable = "IAdditionOperators<T, T, T>";

    /// <summary>Every interface that decides about a member.</summary>
    public static string[] Constraints { get; } =
        [.. new[] { Operators, Prefixes, Shifts, Comparisons, Unary, Binary, Ternary, Predicates, Integers, Identities }.SelectMany(all => all).Select(op => op.Constraint).Append(Number).Distinct().OrderBy(name => name, StringComparer.Ordinal)];
}

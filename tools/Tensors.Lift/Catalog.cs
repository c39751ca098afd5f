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
        new("Exp", "Exponential", Traits.Elementary, "IFloatingPointIeee754<T>", "e^x. Within 2 units in the last place, the same bits everywhere."),
        new("Log", "Logarithm", Traits.Elementary, "IFloatingPointIeee754<T>", "The natural logarithm; -infinity at 0, NaN below. Within 2 units in the last place, the same bits everywhere."),
        new("Sin", "Sine", Traits.Elementary, "IFloatingPointIeee754<T>", "The sine of x in radians; NaN at the infinities. Within 2 units in the last place, the same bits everywhere."),
        new("Cos", "Cosine", Traits.Elementary, "IFloatingPointIeee754<T>", "The cosine of x in radians; NaN at the infinities. Within 2 units in the last place, the same bits everywhere."),
        new("Tanh", "HyperbolicTangent", Traits.Elementary, "IFloatingPointIeee754<T>", "The hyperbolic tangent. Within 2 units in the last place, the same bits everywhere."),
        new("Sigmoid", "Logistic", Traits.Elementary, "IFloatingPointIeee754<T>", "The logistic function 1 / (1 + e^-x). Within 2 units in the last place, the same bits everywhere."),
    ];

    public static readonly Operation[] Binary =
    [
        new("Min", "Minimum", Traits.Ordered, "INumber<T>", "The smaller; NaN wins."),
        new("Max", "Maximum", Traits.Ordered, "INumber<T>", "The larger; NaN wins."),
        new("Pow", "Power", Traits.Elementary, "IFloatingPointIeee754<T>", "x^y; NaN for x below 0 and y no integer. Within 2 units in the last place, the same bits everywhere."),
        new("Atan2", "ArcTangent2", Traits.Elementary, "IFloatingPointIeee754<T>", "The angle of a point in radians, from -pi to pi; as in C, x is its ordinate and y its abscissa. Within 2 units in the last place, the same bits everywhere."),
        new("Hypot", "Hypotenuse", Traits.Elementary, "IFloatingPointIeee754<T>", "The square root of x^2 + y^2 without overflow. Within 2 units in the last place, the same bits everywhere."),
    ];

    public static readonly Operation[] Ternary =
    [
        new("Clamp", "Limit", Traits.Ordered, "INumber<T>", "x held between y and z."),
        new("Fma", "FusedMultiplyAdd", Traits.Floating, "IFloatingPointIeee754<T>", "x * y + z with one rounding."),
        new("Lerp", "LinearInterpolation", Traits.Floating, "IFloatingPointIeee754<T>", "x + (y - x) * z."),
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
        [.. new[] { Operators, Prefixes, Shifts, Comparisons, Unary, Binary, Ternary }.SelectMany(all => all).Select(op => op.Constraint).Append(Number).Distinct().OrderBy(name => name, StringComparer.Ordinal)];
}

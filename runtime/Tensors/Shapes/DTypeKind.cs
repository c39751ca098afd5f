namespace Tensors;

/// <summary>The kinds of element types, in the words of the Python Array API standard's <c>isdtype</c>; they combine.</summary>
[Flags]
public enum DTypeKind
{
    /// <summary>None: structs.</summary>
    None = 0,

    /// <summary><c>bool</c>.</summary>
    Bool = 1,

    /// <summary><c>signed integer</c>.</summary>
    SignedInteger = 2,

    /// <summary><c>unsigned integer</c>.</summary>
    UnsignedInteger = 4,

    /// <summary><c>integral</c>: integers of both sorts.</summary>
    Integral = SignedInteger | UnsignedInteger,

    /// <summary><c>real floating</c>.</summary>
    RealFloating = 8,

    /// <summary><c>complex floating</c>.</summary>
    ComplexFloating = 16,

    /// <summary><c>numeric</c>: everything but bool.</summary>
    Numeric = Integral | RealFloating | ComplexFloating,
}

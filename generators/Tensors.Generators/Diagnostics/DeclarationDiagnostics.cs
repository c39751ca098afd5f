using Microsoft.CodeAnalysis;

namespace Tensors.Generators.Diagnostics;

/// <summary>What can be wrong with a declaration in source: NDT0xxx.</summary>
internal static class DeclarationDiagnostics
{
    private const string Category = "Tensors.Declarations";
    private const string Help = "https://github.com/tensors-dotnet/tensors/blob/main/docs/diagnostics/";

    /// <summary>'{0}' is not partial, so its members cannot be generated; write 'partial struct {0}'.</summary>
    public static readonly DiagnosticDescriptor NotPartial = new(
        "NDT0001", "A declared type is partial", "'{0}' is not partial, so its members cannot be generated; write 'partial struct {0}'", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0001.md");

    /// <summary>'{0}' is nested in '{1}', which is not partial; write 'partial {2} {1}'.</summary>
    public static readonly DiagnosticDescriptor ContainerNotPartial = new(
        "NDT0002", "The types around a declared type are partial", "'{0}' is nested in '{1}', which is not partial; write 'partial {2} {1}'", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0002.md");

    /// <summary>'{0}' is a {1}; a tensor is a value, so declare it as 'partial struct {0}'.</summary>
    public static readonly DiagnosticDescriptor NotStruct = new(
        "NDT0003", "A declared type is a struct", "'{0}' is a {1}; a tensor is a value, so declare it as 'partial struct {0}'", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0003.md");

    /// <summary>'{0}' is generic or nested in the generic type '{1}'; a tensor has one shape, so declare one type per shape.</summary>
    public static readonly DiagnosticDescriptor Generic = new(
        "NDT0004", "A declared type is not generic", "'{0}' is generic or nested in the generic type '{1}'; a tensor has one shape, so declare one type per shape", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0004.md");

    /// <summary>'{0}' is an instance field of '{1}'; a tensor is its elements and nothing else, so move it elsewhere.</summary>
    public static readonly DiagnosticDescriptor InstanceField = new(
        "NDT0005", "A declared type has no instance fields", "'{0}' is an instance field of '{1}'; a tensor is its elements and nothing else, so move it elsewhere", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0005.md");

    /// <summary>'{0}' is a record struct; its equality and text are generated from the elements, so write 'partial struct {0}'.</summary>
    public static readonly DiagnosticDescriptor Record = new(
        "NDT0006", "A declared type is not a record", "'{0}' is a record struct; its equality and text are generated from the elements, so write 'partial struct {0}'", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0006.md");

    /// <summary>axis {1} of '{0}' has size {2}; a size is at least 1.</summary>
    public static readonly DiagnosticDescriptor SizeNotPositive = new(
        "NDT0007", "Sizes are positive", "axis {1} of '{0}' has size {2}; a size is at least 1", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0007.md");

    /// <summary>'{0}' needs {1} bytes ({2}); a struct can have 2,147,483,647, so it is {3} over: make it smaller or split it.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new(
        "NDT0008", "A tensor takes at most 2,147,483,647 bytes", "'{0}' needs {1} bytes ({2}); a struct can have 2,147,483,647, so it is {3} over: make it smaller or split it", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0008.md");

    /// <summary>'{0}' has {1} axes; 8 is the most.</summary>
    public static readonly DiagnosticDescriptor RankTooHigh = new(
        "NDT0009", "A tensor has at most 8 axes", "'{0}' has {1} axes; 8 is the most", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0009.md");

    /// <summary>'{0}' cannot have elements of type '{1}': {2}.</summary>
    public static readonly DiagnosticDescriptor ElementNotSupported = new(
        "NDT0010", "The element type is unmanaged and of fixed size", "'{0}' cannot have elements of type '{1}': {2}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0010.md");

    /// <summary>'{0}' is declared twice: {1}.</summary>
    public static readonly DiagnosticDescriptor Duplicate = new(
        "NDT0011", "A type is declared once", "'{0}' is declared twice: {1}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0011.md");

    /// <summary>axis {1} of '{0}' is '{2}', which is no declared dimension; put [NdDim(size)] on it or give a number.</summary>
    public static readonly DiagnosticDescriptor UnknownDim = new(
        "NDT0012", "An axis type is declared with [NdDim]", "axis {1} of '{0}' is '{2}', which is no declared dimension; put [NdDim(size)] on it or give a number", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0012.md");

    /// <summary>'{0}' needs {1} bytes ({2}), its budget allows {3} ({4}): {5} over.</summary>
    public static readonly DiagnosticDescriptor OverBudget = new(
        "NDT0013", "A tensor stays within its budget", "'{0}' needs {1} bytes ({2}), its budget allows {3} ({4}): {5} over", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0013.md");

    /// <summary>'{0}' takes {1} bytes, {2} were asserted: {3}.</summary>
    public static readonly DiagnosticDescriptor AssertSize = new(
        "NDT0014", "A tensor has the size that was asserted", "'{0}' takes {1} bytes, {2} were asserted: {3}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0014.md");

    /// <summary>Components of '{0}': {1}.</summary>
    public static readonly DiagnosticDescriptor Components = new(
        "NDT0015", "Components name every element", "Components of '{0}': {1}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0015.md");

    /// <summary>'{0}' cannot have Algebra.Matrix: {1}.</summary>
    public static readonly DiagnosticDescriptor NotMatrix = new(
        "NDT0016", "A matrix is square", "'{0}' cannot have Algebra.Matrix: {1}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0016.md");

    /// <summary>axis {1} of '{0}' is no constant that is known before code is generated; write the number or a constant of your own.</summary>
    public static readonly DiagnosticDescriptor SizeUnknown = new(
        "NDT0017", "Sizes are constants the generator can see", "axis {1} of '{0}' is no constant that is known before code is generated; write the number or a constant of your own", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0017.md");

    /// <summary>MaxBytes of '{0}' is {1}; a budget is at least 1 byte, and 0 is none.</summary>
    public static readonly DiagnosticDescriptor BadBudget = new(
        "NDT0018", "A budget is not negative", "MaxBytes of '{0}' is {1}; a budget is at least 1 byte, and 0 is none", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0018.md");

    /// <summary>a tensor cannot be called '{0}', since it has a member of that name; choose another name.</summary>
    public static readonly DiagnosticDescriptor NameTaken = new(
        "NDT0019", "A declared type does not bear the name of a generated member", "a tensor cannot be called '{0}', since it has a member of that name; choose another name", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0019.md");

    /// <summary>'{0}' is a {1} struct; its elements are written in place and it is stored anywhere, so drop '{1}'.</summary>
    public static readonly DiagnosticDescriptor Modifier = new(
        "NDT0020", "A declared type is neither readonly nor a ref struct", "'{0}' is a {1} struct; its elements are written in place and it is stored anywhere, so drop '{1}'", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0020.md");

    /// <summary>'{0}' has [{1}]; the layout follows from the shape, so drop the attribute.</summary>
    public static readonly DiagnosticDescriptor OwnLayout = new(
        "NDT0021", "The layout of a declared type is generated", "'{0}' has [{1}]; the layout follows from the shape, so drop the attribute", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0021.md");

    /// <summary>'{0}' is no declared tensor, so its size cannot be asserted.</summary>
    public static readonly DiagnosticDescriptor AssertUnknown = new(
        "NDT0022", "An asserted type is a declared tensor", "'{0}' is no declared tensor, so its size cannot be asserted", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0022.md");

    /// <summary>'{0}' is visible outside the assembly and its element type '{1}' is not; make both public or both internal.</summary>
    public static readonly DiagnosticDescriptor ElementLessVisible = new(
        "NDT0023", "The element type is as visible as the tensor", "'{0}' is visible outside the assembly and its element type '{1}' is not; make both public or both internal", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0023.md");

    /// <summary>'{0}' has size {1}; a dimension has at least 1 element.</summary>
    public static readonly DiagnosticDescriptor DimNotPositive = new(
        "NDT0024", "The size of a dimension is positive", "'{0}' has size {1}; a dimension has at least 1 element", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0024.md");

    /// <summary>'{0}' cannot be an operation of the algebra: {1}.</summary>
    public static readonly DiagnosticDescriptor FunctionSignature = new(
        "NDT0025", "A function of the algebra is static, over one to three values of one type", "'{0}' cannot be an operation of the algebra: {1}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0025.md");

    /// <summary>'{0}' uses {1}, which an operation of the algebra cannot; locals, arithmetic, comparisons, ?:, Math, MathF and other such functions can be used.</summary>
    public static readonly DiagnosticDescriptor FunctionBody = new(
        "NDT0026", "The body of a function of the algebra can be evaluated elementwise", "'{0}' uses {1}, which an operation of the algebra cannot; locals, arithmetic, comparisons, ?:, Math, MathF and other such functions can be used", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0026.md");

    /// <summary>{0} of '{1}' is {2}, which is none of {3}.</summary>
    public static readonly DiagnosticDescriptor NoOption = new(
        "NDT0027", "An option of a declaration is one of its names", "{0} of '{1}' is {2}, which is none of {3}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0027.md");

    /// <summary>'{0}' cannot be an einsum: {1}.</summary>
    public static readonly DiagnosticDescriptor EinsumSignature = new(
        "NDT0030", "An einsum is a static partial method over declared tensors", "'{0}' cannot be an einsum: {1}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0030.md");

    /// <summary>the subscripts of '{0}' cannot be read: {1}.</summary>
    public static readonly DiagnosticDescriptor EinsumSubscripts = new(
        "NDT0031", "Subscripts are letters, commas, '->', '...' and indices in brackets", "the subscripts of '{0}' cannot be read: {1}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0031.md");

    /// <summary>'{0}' has {1} and {2}; {3}.</summary>
    public static readonly DiagnosticDescriptor EinsumOperands = new(
        "NDT0032", "An einsum has a subscript for each operand", "'{0}' has {1} and {2}; {3}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0032.md");

    /// <summary>'{0}' cannot be an einsum of {1}: {2}.</summary>
    public static readonly DiagnosticDescriptor EinsumElements = new(
        "NDT0033", "The operands of an einsum are tensors and numbers of one dtype", "'{0}' cannot be an einsum of {1}: {2}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0033.md");

    /// <summary>in '{0}', {1} names {2} of the axes of {3}, which has {4}; {5}.</summary>
    public static readonly DiagnosticDescriptor EinsumRank = new(
        "NDT0034", "A subscript names every axis of its operand", "in '{0}', {1} names {2} of the axes of {3}, which has {4}; {5}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0034.md");

    /// <summary>in '{0}', '{1}' is {2} along {3} and {4} along {5}; {6}.</summary>
    public static readonly DiagnosticDescriptor EinsumSizes = new(
        "NDT0035", "A letter has one size", "in '{0}', '{1}' is {2} along {3} and {4} along {5}; {6}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0035.md");

    /// <summary>in the result of '{0}', {1} {2}.</summary>
    public static readonly DiagnosticDescriptor EinsumResult = new(
        "NDT0036", "The letters of the result are letters of the operands", "in the result of '{0}', {1} {2}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0036.md");

    /// <summary>the result of '{0}' is {1}, which {2} is not; {3}.</summary>
    public static readonly DiagnosticDescriptor EinsumDestination = new(
        "NDT0037", "The destination has the sizes of the result", "the result of '{0}' is {1}, which {2} is not; {3}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0037.md");

    /// <summary>in '{0}', '{1}' {2}.</summary>
    public static readonly DiagnosticDescriptor EinsumWindow = new(
        "NDT0038", "An index in brackets stays within its axis", "in '{0}', '{1}' {2}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0038.md");

    /// <summary>'{0}' {1}.</summary>
    public static readonly DiagnosticDescriptor EinsumScratch = new(
        "NDT0039", "Scratch for intermediate results is the caller's", "'{0}' {1}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT0039.md");
}

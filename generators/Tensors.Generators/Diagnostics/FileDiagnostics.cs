using Microsoft.CodeAnalysis;

namespace Tensors.Generators.Diagnostics;

/// <summary>What can be wrong with a shapes file: NDT1xxx.</summary>
internal static class FileDiagnostics
{
    private const string Category = "Tensors.ShapesFile";
    private const string Help = "https://github.com/tensors-dotnet/tensors/blob/main/docs/diagnostics/";

    /// <summary>{0}.</summary>
    public static readonly DiagnosticDescriptor Malformed = new(
        "NDT1001", "A shapes file is JSON", "{0}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT1001.md");

    /// <summary>'{0}' is {1}; {2} is expected.</summary>
    public static readonly DiagnosticDescriptor WrongKind = new(
        "NDT1002", "A value has the right kind", "'{0}' is {1}; {2} is expected", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT1002.md");

    /// <summary>'{0}' is not known here and is ignored; known are {1}.</summary>
    public static readonly DiagnosticDescriptor UnknownProperty = new(
        "NDT1003", "A property is known", "'{0}' is not known here and is ignored; known are {1}", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Help + "NDT1003.md");

    /// <summary>'{0}' has the dtype '{1}', which is not known; known are {2}.</summary>
    public static readonly DiagnosticDescriptor UnknownDType = new(
        "NDT1004", "The dtype is known", "'{0}' has the dtype '{1}', which is not known; known are {2}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT1004.md");

    /// <summary>axis {1} of '{0}' is '{2}', which is no declared dimension; add it to "dims" or declare it with [NdDim].</summary>
    public static readonly DiagnosticDescriptor UnknownDim = new(
        "NDT1005", "A dim is declared", "axis {1} of '{0}' is '{2}', which is no declared dimension; add it to \"dims\" or declare it with [NdDim]", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT1005.md");

    /// <summary>axis {1} of '{0}' has size {2}; a size is at least 1 and at most 2,147,483,647.</summary>
    public static readonly DiagnosticDescriptor SizeNotPositive = new(
        "NDT1006", "Sizes are positive", "axis {1} of '{0}' has size {2}; a size is at least 1 and at most 2,147,483,647", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT1006.md");

    /// <summary>'{0}' has {1} axes; 8 is the most.</summary>
    public static readonly DiagnosticDescriptor RankTooHigh = new(
        "NDT1007", "A tensor has at most 8 axes", "'{0}' has {1} axes; 8 is the most", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT1007.md");

    /// <summary>'{0}' needs {1} bytes ({2}); a struct can have 2,147,483,647, so it is {3} over: make it smaller or split it.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new(
        "NDT1008", "A tensor takes at most 2,147,483,647 bytes", "'{0}' needs {1} bytes ({2}); a struct can have 2,147,483,647, so it is {3} over: make it smaller or split it", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT1008.md");

    /// <summary>'{0}' needs {1} bytes ({2}), its budget allows {3} ({4}): {5} over.</summary>
    public static readonly DiagnosticDescriptor OverBudget = new(
        "NDT1009", "A tensor stays within its budget", "'{0}' needs {1} bytes ({2}), its budget allows {3} ({4}): {5} over", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT1009.md");

    /// <summary>maxBytes of '{0}' is {1}; write a number of bytes or a text such as "4 MiB".</summary>
    public static readonly DiagnosticDescriptor BadBudget = new(
        "NDT1010", "A budget is readable", "maxBytes of '{0}' is {1}; write a number of bytes or a text such as \"4 MiB\"", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT1010.md");

    /// <summary>'{0}' is declared twice: {1}.</summary>
    public static readonly DiagnosticDescriptor Duplicate = new(
        "NDT1011", "A name is declared once", "'{0}' is declared twice: {1}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT1011.md");

    /// <summary>'{0}' cannot be {1}: {2}.</summary>
    public static readonly DiagnosticDescriptor BadName = new(
        "NDT1012", "A name is an identifier", "'{0}' cannot be {1}: {2}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT1012.md");

    /// <summary>'{0}' has no "{1}".</summary>
    public static readonly DiagnosticDescriptor Missing = new(
        "NDT1013", "A shape has a shape and a dtype", "'{0}' has no \"{1}\"", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT1013.md");

    /// <summary>components of '{0}': {1}.</summary>
    public static readonly DiagnosticDescriptor Components = new(
        "NDT1014", "Components name every element", "components of '{0}': {1}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT1014.md");

    /// <summary>'{0}' cannot have the algebra "matrix": {1}.</summary>
    public static readonly DiagnosticDescriptor NotMatrix = new(
        "NDT1015", "A matrix is square", "'{0}' cannot have the algebra \"matrix\": {1}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT1015.md");

    /// <summary>{0}.</summary>
    public static readonly DiagnosticDescriptor Limit = new(
        "NDT1016", "A shapes file is within limits", "{0}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT1016.md");

    /// <summary>'{0}' is "{1}"; known are {2}.</summary>
    public static readonly DiagnosticDescriptor UnknownValue = new(
        "NDT1017", "A value is one of those known", "'{0}' is \"{1}\"; known are {2}", Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Help + "NDT1017.md");
}

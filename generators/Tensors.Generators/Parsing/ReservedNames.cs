using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tensors.Generators.Diagnostics;
using Tensors.Generators.Model;

namespace Tensors.Generators.Parsing;

/// <summary>Names that a tensor cannot have, since C# forbids a member to bear the name of its type.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> s_names =
    [
        "Rank", "Length", "SizeInBytes", "DType", "Order", "Shape", "Strides", "E", "Unchecked", "AsReadOnlySpan", "CopyTo",
        "Sum", "Mean", "Var", "Std", "Min", "Max", "Any", "All", "ArgMax", "ArgMin", "Equals", "GetHashCode", "ToString",
        "Value", "Zeros", "Ones", "Full", "Arange", "Linspace", "Eye", "From", "Create", "GetEnumerator", "FirstElement", "DebuggerView", "BytesLeft", "Transpose",
        "Flip", "Rot90", "Permute", "MoveAxis", "SwapAxes", "MatrixTranspose", "ExpandDims", "Squeeze", "BroadcastTo", "Diagonal", "SlidingWindowView",
        "Unstack", "Split", "Reshape", "ReshapeCopy", "ReshapeRef", "Ravel", "Element",
        "Dim0", "Dim1", "Dim2", "Dim3", "Dim4", "Dim5", "Dim6", "Dim7",
        "Stride0", "Stride1", "Stride2", "Stride3", "Stride4", "Stride5", "Stride6", "Stride7",
    ];

    public static bool Contains(string name) => s_names.Contains(name);

    public static DiagnosticSpec? Check(string name, TypeDeclarationSyntax syntax) =>
        Contains(name) ? DiagnosticSpec.Of(DeclarationDiagnostics.NameTaken.Id, SymbolReader.Place(syntax.Identifier), name) : null;
}

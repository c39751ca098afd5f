using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Copies;
using Tensors.Analyzers.Costs;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3007: a large tensor in a box.</summary>
internal static class Boxed
{
    public const string Id = "NDT3007";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Large tensor is boxed",
        "{0}: a copy of {1} takes {2} of the managed heap. {3}.",
        Descriptors.Memory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A tensor that becomes an object or an interface is copied to the managed heap, each time. The limit is set with tensors_copy_limit in .editorconfig.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic At(Copy copy, ObjectSizes objects)
    {
        string type = Wording.Type(copy.Type), quoted = Wording.Quote(copy.Node);
        (string what, string advice) = copy.Kind switch
        {
            CopyKind.BoxedReceiver when copy.Symbol!.Name == "GetType" => ($"{quoted} boxes its receiver", $"Write typeof({type})"),
            CopyKind.BoxedReceiver => ($"{quoted} runs on a box, as {type} does not override '{copy.Symbol!.Name}'", $"Override '{copy.Symbol.Name}' in {type}"),
            CopyKind.BoxedDelegate => ($"A delegate to '{copy.Symbol!.Name}' keeps {quoted} in a box", $"Write a lambda over the Owned<{type}> that holds it"),
            CopyKind.GenericBox => ($"{quoted} boxes {copy.Detail} of '{copy.Symbol!.Name}' as {type}", "Let the type parameter keep its type: a constraint 'where G : struct, ITensor' and members of that interface box nothing"),
            _ => ($"{quoted} becomes '{Target(copy)}'", Advice(copy, type)),
        };
        return Diagnostic.Create(Descriptor, copy.Node.Syntax.GetLocation(), what, type, Wording.Bytes(objects.Box(copy.Type) ?? copy.Bytes), advice);
    }

    private static string Target(Copy copy) => copy.Symbol is ITypeSymbol target ? Wording.Type(target) : "object";

    private static string Advice(Copy copy, string type)
    {
        IMethodSymbol? receiving = Receiving(copy.Node);
        if (receiving?.Name is "Equals" or "ReferenceEquals")
        {
            return "Compare in place: a.Equals(in b)";
        }

        if (receiving is not null && receiving.ContainingNamespace is { } space && (space.ToDisplayString() is "System" or "System.Text" or "System.IO" || space.ToDisplayString().StartsWith("System.Diagnostics", System.StringComparison.Ordinal)))
        {
            return "Pass its text: .ToString() reads it in place";
        }

        return copy.Symbol is INamedTypeSymbol { TypeKind: TypeKind.Interface } face
            ? $"Take it by reference and by its own type: a method with 'in G' and 'where G : struct, {Wording.Type(face)}' boxes nothing"
            : $"Hold it in an Owned<{type}>, which is an object, and pass that";
    }

    /// <summary>The method the box is made for.</summary>
    private static IMethodSymbol? Receiving(IOperation operation)
    {
        for (IOperation? outer = operation.Parent; outer is IConversionOperation or IParenthesizedOperation or IArgumentOperation or IArrayInitializerOperation or IArrayCreationOperation or ICollectionExpressionOperation or IInvocationOperation; outer = outer.Parent)
        {
            if (outer is IInvocationOperation call)
            {
                return call.TargetMethod;
            }
        }

        return null;
    }
}

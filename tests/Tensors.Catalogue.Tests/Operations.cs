using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Tensors.Catalogue.Tests;

/// <summary>What a program can call: public methods, operators, accessors and constructors of the public types of both assemblies of the runtime, as the
/// compiler sees them. Left out are attributes, exceptions, delegates, enums, the compiler's own (the members of records it writes), members of
/// <see cref="object"/>, and what only generated code calls to take expressions apart.</summary>
internal static class Operations
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithMemberOptions(SymbolDisplayFormat.CSharpErrorMessageFormat.MemberOptions | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>All operations of the referenced runtime, in the order of the assemblies' metadata.</summary>
    public static ImmutableArray<IMethodSymbol> Of(Compilation compilation)
    {
        var all = ImmutableArray.CreateBuilder<IMethodSymbol>();
        foreach (string name in new[] { "Tensors", "Tensors.Silk" })
        {
            IAssemblySymbol assembly = compilation.SourceModule.ReferencedAssemblySymbols.Single(a => a.Name == name);
            var spaces = new Stack<INamespaceSymbol>([assembly.GlobalNamespace]);
            while (spaces.TryPop(out INamespaceSymbol? space))
            {
                foreach (INamespaceSymbol inner in space.GetNamespaceMembers())
                    spaces.Push(inner);
                foreach (INamedTypeSymbol type in space.GetTypeMembers())
                    Add(type, all);
            }
        }

        return all.ToImmutable();
    }

    /// <summary>An operation in words: the result, the type, the name and the parameters. No two are the same.</summary>
    public static string NameOf(IMethodSymbol operation) => operation.ToDisplayString(Format);

    /// <summary>The member a call binds to: the property of an accessor.</summary>
    public static ISymbol MemberOf(IMethodSymbol operation) => operation.MethodKind is MethodKind.PropertyGet or MethodKind.PropertySet ? operation.AssociatedSymbol! : operation;

    private static void Add(INamedTypeSymbol type, ImmutableArray<IMethodSymbol>.Builder all)
    {
        if (type.DeclaredAccessibility != Accessibility.Public || IsForGeneratedCode(type.MetadataName) || type.TypeKind is TypeKind.Enum or TypeKind.Delegate || IsA(type, "Attribute") || IsA(type, "Exception"))
            return;

        // The methods that stand for the members of extension blocks: programs call the members.
        var halves = type.GetTypeMembers().Where(static t => t.IsExtension).SelectMany(static t => t.GetMembers().OfType<IMethodSymbol>())
            .Select(static m => m.AssociatedExtensionImplementation?.OriginalDefinition).ToHashSet<IMethodSymbol?>(SymbolEqualityComparer.Default);
        foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>())
        {
            if (method.DeclaredAccessibility == Accessibility.Public && !halves.Contains(method) && !IsOfTheCompiler(method) && !IsForGeneratedCode(method.Name))
                all.Add(method);
        }

        foreach (INamedTypeSymbol inner in type.GetTypeMembers())
            Add(inner, all);
    }

    /// <summary>Whether the name of a type or an accessor is one of those that statements compiled by the generator use and nobody writes.</summary>
    public static bool IsForGeneratedCode(string name) =>
        name is "Fusion" or "Fused`4" or "Operands`2" or "IFusedOp`2" or "get_Operand1" or "get_Operand2" or "get_Operand3" or "get_Operation";

    private static bool IsOfTheCompiler(IMethodSymbol method) =>
        method.IsImplicitlyDeclared
        || method.Name.Contains('<', StringComparison.Ordinal)
        || method.Name is nameof(ToString) or nameof(Equals) && method.ContainingType.Name != "TensorEquality"
        || method is { Name: nameof(GetHashCode), IsOverride: true }
        || method.MethodKind == MethodKind.Ordinary && method.GetAttributes().Any(static a => a.AttributeClass!.Name == "CompilerGeneratedAttribute");

    private static bool IsA(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? of = type; of is not null; of = of.BaseType)
        {
            if (of.Name == name && of.ContainingNamespace.Name == "System")
                return true;
        }

        return false;
    }
}

using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <summary>From which operands a reference or span that a call returns can come. Where that is open, the call is taken to lead nowhere.</summary>
internal static partial class Ownership
{
    private const int FieldDepth = 8;

    /// <summary>The operands of a call that its result can lead into.</summary>
    private static ImmutableArray<IOperation> Sources(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        var sources = ImmutableArray.CreateBuilder<IOperation>();
        if (call.Instance is { } instance && MayReturnThis(method, instance))
        {
            sources.Add(instance);
        }

        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is { ScopedKind: ScopedKind.None, RefKind: not RefKind.Out } parameter && (IsKnown(method) ? MayHold(parameter) : MayHold(parameter) && MayContain(parameter.Type, Target(method))))
            {
                sources.Add(argument.Value);
            }
        }

        return sources.ToImmutable();
    }

    /// <summary>The library and the framework return what leads into their operands; of other methods only the signature is known.</summary>
    private static bool IsKnown(ISymbol member) =>
        (member.ContainingAssembly is { Name: { } name } && (name is "Tensors" or "System" or "mscorlib" || name.StartsWith("System.", StringComparison.Ordinal)))
        || (member.OriginalDefinition.DeclaringSyntaxReferences is [{ SyntaxTree.FilePath: { } path }, ..] && path.EndsWith(".g.cs", StringComparison.Ordinal));

    /// <summary>The 'this' of a struct is scoped: it cannot come back by reference unless the member says so.</summary>
    private static bool MayReturnThis(ISymbol member, IOperation? instance) => instance?.Type is { } type
        && (type.IsRefLikeType || type.IsReferenceType || IsKnown(member) || IsUnscoped(member) || (member is IPropertySymbol { GetMethod: { } getter } && IsUnscoped(getter)));

    private static bool IsUnscoped(ISymbol member) => member.GetAttributes().Any(static a => a.AttributeClass?.Name == "UnscopedRefAttribute");

    /// <summary>Whether what an argument leads into can come back: a value cannot.</summary>
    private static bool MayHold(IParameterSymbol parameter) => parameter.RefKind != RefKind.None || parameter.Type.IsReferenceType || parameter.Type.IsRefLikeType;

    /// <summary>What a result is a reference to, or a span of; null for other types that hold references, about which nothing is known.</summary>
    private static ITypeSymbol? Target(IMethodSymbol method) => method.RefKind != RefKind.None ? method.ReturnType
        : method.ReturnType is INamedTypeSymbol { Name: "Span" or "ReadOnlySpan", TypeArguments: [var element] } ? element : null;

    private static bool MayContain(ITypeSymbol type, ITypeSymbol? target, int depth = 0)
    {
        if (target is null || depth > FieldDepth)
        {
            return false;
        }

        return KnownTypes.Same(type, target) || type switch
        {
            IArrayTypeSymbol array => MayContain(array.ElementType, target, depth + 1),
            INamedTypeSymbol { IsRefLikeType: true, TypeArguments: { IsEmpty: false } arguments } => arguments.Any(a => MayContain(a, target, depth + 1)),
            INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } named => named.GetMembers().OfType<IFieldSymbol>().Any(f => !f.IsStatic && MayContain(f.Type, target, depth + 1)),
            _ => type.IsReferenceType,
        };
    }
}

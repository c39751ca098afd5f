using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>What one field takes: its own bytes, and what it owns elsewhere.</summary>
internal readonly record struct FootprintPart(IFieldSymbol Field, long Bytes, string What);

/// <summary>The bytes of one value of a type with what its fields own.</summary>
/// <param name="Bytes">All of it.</param>
/// <param name="Parts">By field.</param>
/// <param name="NotCounted">Fields that own memory whose size is known at run time only.</param>
internal sealed record Footprint(long Bytes, ImmutableArray<FootprintPart> Parts, ImmutableArray<IFieldSymbol> NotCounted);

/// <summary>Adds up fields: tensors and structs in place, arrays of constant length, holders, and objects that the type makes itself.</summary>
internal sealed class Footprints(CostEngine engine)
{
    private readonly Sizes _sizes = new(engine.Known);

    /// <summary>One value of a struct, or one instance of a class.</summary>
    public Footprint Of(INamedTypeSymbol type)
    {
        var parts = ImmutableArray.CreateBuilder<FootprintPart>();
        var notCounted = ImmutableArray.CreateBuilder<IFieldSymbol>();
        if (engine.Known.Declared.IsDeclared(type))
        {
            return new Footprint(engine.Known.Layouts.Of(type)?.Size ?? 0, parts.ToImmutable(), notCounted.ToImmutable());
        }

        IFieldSymbol[] fields = type.GetMembers().OfType<IFieldSymbol>().Where(static f => !f.IsStatic && !f.IsConst).ToArray();
        long own = type.IsValueType ? engine.Known.Layouts.Of(type)?.Size ?? 0 : engine.Objects.Instance(type) ?? 0;
        Add(fields, inPlace: true, parts, notCounted);
        long owned = parts.Where(static p => !p.Field.Type.IsValueType).Aggregate(0L, static (sum, p) => Amount.Add(sum, p.Bytes));
        if (own == 0)
        {
            own = parts.Where(static p => p.Field.Type.IsValueType).Aggregate(0L, static (sum, p) => Amount.Add(sum, p.Bytes));
        }

        return new Footprint(Amount.Add(own, owned), parts.ToImmutable(), notCounted.ToImmutable());
    }

    /// <summary>All static fields of the types of an assembly.</summary>
    public Footprint OfStatics(IEnumerable<INamedTypeSymbol> types)
    {
        var parts = ImmutableArray.CreateBuilder<FootprintPart>();
        var notCounted = ImmutableArray.CreateBuilder<IFieldSymbol>();
        foreach (INamedTypeSymbol type in types)
        {
            Add(type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.IsStatic && !f.IsConst).ToArray(), inPlace: true, parts, notCounted);
        }

        return new Footprint(parts.Aggregate(0L, static (sum, p) => Amount.Add(sum, p.Bytes)), parts.ToImmutable(), notCounted.ToImmutable());
    }

    private void Add(IFieldSymbol[] fields, bool inPlace, ImmutableArray<FootprintPart>.Builder parts, ImmutableArray<IFieldSymbol>.Builder notCounted)
    {
        foreach (IFieldSymbol field in fields)
        {
            if (field.Type.IsValueType)
            {
                if (inPlace && _sizes.SizeOf(field.Type) is { } size)
                {
                    parts.Add(new FootprintPart(field, size, Rules.Wording.Type(field.Type)));
                }

                continue;
            }

            if (Owned(field) is { } owned)
            {
                parts.Add(new FootprintPart(field, owned, $"{Rules.Wording.Type(field.Type)}, owned"));
            }
            else if (field.Type is IArrayTypeSymbol || field.Type.AllInterfaces.Any(static i => i.Name == "IEnumerable"))
            {
                notCounted.Add(field);
            }
        }
    }

    /// <summary>The bytes a reference owns: of a holder by its type, of anything else where the type itself makes it, with constant sizes.</summary>
    private long? Owned(IFieldSymbol field)
    {
        if (OfHolder(field.Type) is { } holder)
        {
            return holder;
        }

        long? most = null;
        foreach (IOperation creation in Creations(field))
        {
            Cost cost = engine.OfStatement(null, ImmutableArray.Create(creation), creation);
            if (cost.Alloc.IsUnbounded || cost.Unknowns.Any(static u => u.Concerns(Resource.Alloc)))
            {
                return null;
            }

            most = System.Math.Max(most ?? 0, cost.Alloc.Bytes);
        }

        return most == 0 ? null : most;
    }

    /// <summary>A type whose constructors state what they take: <c>Owned&lt;T&gt;</c>, <c>DoubleBuffer&lt;T&gt;</c>.</summary>
    private long? OfHolder(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeArguments.Length: 1 } named || named.ContainingAssembly is not { Name: "Tensors" }
            || named.InstanceConstructors.FirstOrDefault(static c => c.Parameters.IsEmpty) is not { } constructor || engine.Declarations.Of(constructor) is not { Word: CostWord.Alloc } declaration)
        {
            return null;
        }

        var scope = new TypeScope(named, _sizes);
        return declaration.Bytes?.Evaluate(scope) is { } bytes ? Amount.Add(bytes.Bytes, declaration.Managed?.Evaluate(scope)?.Bytes ?? 0) : null;
    }

    private IEnumerable<IOperation> Creations(IFieldSymbol field)
    {
        ISymbol declared = field.AssociatedSymbol ?? field;
        if (engine.Known.Bodies.InitializerOf(declared) is ISymbolInitializerOperation { Value: { } value })
        {
            yield return value;
        }

        foreach (IMethodSymbol constructor in field.ContainingType.Constructors)
        {
            foreach (IOperation operation in engine.Known.Bodies.Of(constructor)?.Descendants() ?? Enumerable.Empty<IOperation>())
            {
                if (operation is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment && KnownTypes.Same(target.Member, declared))
                {
                    yield return assignment.Value;
                }
            }
        }
    }

    /// <summary>Only type parameters have a meaning where there is no use of an operation.</summary>
    private sealed class TypeScope(INamedTypeSymbol type, Sizes sizes) : FormulaScope
    {
        public override bool IsNested => false;

        public override Hazard Overlap => Hazard.None;

        public override Amount? Bytes(string name) => null;

        public override Amount? Length(string name) => null;

        public override bool? IsComputed(string parameter) => null;

        public override Amount? SizeOf(string typeParameter)
        {
            for (int i = 0; i < type.TypeParameters.Length; i++)
            {
                if (type.TypeParameters[i].Name == typeParameter)
                {
                    return sizes.SizeOf(type.TypeArguments[i]) is { } size ? new Amount(size) : null;
                }
            }

            return null;
        }
    }
}

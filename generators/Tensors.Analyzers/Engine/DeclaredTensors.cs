using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Engine;

/// <summary>Reads a declared type's element type, sizes and axis names from its interface <c>ITensor&lt;T, Shape&lt;N&lt;...&gt;, ...&gt;&gt;</c>
/// and its <c>[NdAxes]</c>. Works alike for source, generated and referenced types.</summary>
internal sealed class DeclaredTensors(KnownTypes known)
{
    private readonly ConcurrentDictionary<ITypeSymbol, TensorValue> _cache = new(SymbolEqualityComparer.Default);

    /// <summary>The value of an expression of this type, as far as the type alone tells: a declared tensor, a type parameter constrained to be one,
    /// or an expression type over a whole tensor. <see cref="TensorValue.None"/> for all others.</summary>
    public TensorValue Read(ITypeSymbol? type) =>
        type is null || known.Tensor2 is null ? TensorValue.None : _cache.GetOrAdd(type, Decode);

    public bool IsDeclared(ITypeSymbol? type) => Read(type).Declared is not null;

    private TensorValue Decode(ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol parameter)
        {
            return DecodeParameter(parameter);
        }

        if (known.IsExpr(type))
        {
            return DecodeExpression((INamedTypeSymbol)type);
        }

        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Struct } named)
        {
            return TensorValue.None;
        }

        INamedTypeSymbol? face = named.AllInterfaces.FirstOrDefault(i => KnownTypes.Same(i.OriginalDefinition, known.Tensor2));
        return face is null ? TensorValue.None : new TensorValue(face.TypeArguments[0], DecodeShape(face.TypeArguments[1], named), named, true);
    }

    private TensorValue DecodeParameter(ITypeParameterSymbol parameter)
    {
        // A constraint may itself be a type parameter (where A : B); one step is what people write.
        var constraints = parameter.ConstraintTypes.OfType<INamedTypeSymbol>()
            .Concat(parameter.ConstraintTypes.OfType<ITypeParameterSymbol>().SelectMany(static p => p.ConstraintTypes.OfType<INamedTypeSymbol>()));
        foreach (INamedTypeSymbol constraint in constraints)
        {
            if (KnownTypes.Same(constraint.OriginalDefinition, known.Tensor2))
            {
                return new TensorValue(constraint.TypeArguments[0], DecodeShape(constraint.TypeArguments[1], parameter), parameter, true);
            }

            if (KnownTypes.Same(constraint.OriginalDefinition, known.Tensor1))
            {
                return new TensorValue(constraint.TypeArguments[0], TensorShape.OfParameter(parameter), parameter, true);
            }
        }

        return TensorValue.None;
    }

    /// <summary>An expression over one whole tensor, <c>Expr&lt;float, Leaf&lt;G, float&gt;&gt;</c>, has that tensor's shape; any other expression type
    /// tells its dtype only.</summary>
    private TensorValue DecodeExpression(INamedTypeSymbol type)
    {
        TensorShape? shape = null;
        if (type.TypeArguments[1] is INamedTypeSymbol { Name: "Leaf" or "MaskLeaf" } leaf && leaf.TypeArguments.Length > 0)
        {
            shape = Read(leaf.TypeArguments[0]).Shape;
        }

        return TensorValue.Of(type.TypeArguments[0], shape);
    }

    private TensorShape? DecodeShape(ITypeSymbol shape, ITypeSymbol owner)
    {
        if (shape is INamedTypeSymbol wrapper && KnownTypes.Same(wrapper.OriginalDefinition, known.ColumnMajor))
        {
            shape = wrapper.TypeArguments[0];
        }

        if (shape is not INamedTypeSymbol { Name: "Shape" } named)
        {
            return null;
        }

        ImmutableArray<ITypeSymbol?> names = AxisNames(owner);
        var dims = ImmutableArray.CreateBuilder<Dim>(named.TypeArguments.Length);
        for (int axis = 0; axis < named.TypeArguments.Length; axis++)
        {
            ITypeSymbol argument = named.TypeArguments[axis];
            int size = DecodeSize(argument);
            dims.Add(new Dim(size, argument as ITypeParameterSymbol, axis < names.Length ? names[axis] : null, new DimOrigin(owner, axis, size)));
        }

        return TensorShape.Create(dims.MoveToImmutable());
    }

    /// <summary>N&lt;_1, _0, _2, _4&gt; is 1024; -1 for anything else.</summary>
    private static int DecodeSize(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { Name: "N" } number)
        {
            return -1;
        }

        long value = 0;
        foreach (ITypeSymbol digit in number.TypeArguments)
        {
            if (digit.Name.Length != 2 || digit.Name[0] != '_' || digit.Name[1] is < '0' or > '9')
            {
                return -1;
            }

            value = (value * 10) + (digit.Name[1] - '0');
        }

        return value is > 0 and <= int.MaxValue ? (int)value : -1;
    }

    private ImmutableArray<ITypeSymbol?> AxisNames(ITypeSymbol owner)
    {
        foreach (AttributeData attribute in owner.GetAttributes())
        {
            if (known.Axes is not null && KnownTypes.Same(attribute.AttributeClass, known.Axes)
                && attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Array, IsNull: false } axes)
            {
                return axes.Values.Select(static v => v.Value as ITypeSymbol).ToImmutableArray();
            }
        }

        return ImmutableArray<ITypeSymbol?>.Empty;
    }
}

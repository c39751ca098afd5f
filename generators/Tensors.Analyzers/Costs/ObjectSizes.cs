using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>Bytes of objects on the collector's heap, as the 64-bit CLR lays them out.</summary>
/// <remarks>
/// <code>
/// object     header 8 | type 8 | fields, padded to 8        24 at least
/// box        header 8 | type 8 | value, padded to 8
/// T[]        header 8 | type 8 | length 8 | elements        padded to 8
/// T[,]       header 8 | type 8 | length 8 | a size and a lower bound of 4 each an axis | elements
/// delegate   64
/// </code>
/// </remarks>
internal sealed class ObjectSizes(KnownTypes known)
{
    public const long Delegate = 64;
    private const long Header = 16;
    private const long Smallest = 24;

    private readonly Sizes _sizes = new(known);

    /// <summary>An instance of a class; null where fields are hidden: of a class of another assembly only its public face can be seen.</summary>
    public long? Instance(INamedTypeSymbol type)
    {
        var fields = new List<long>();
        for (INamedTypeSymbol? part = type; part is { SpecialType: not SpecialType.System_Object }; part = part.BaseType)
        {
            if (part.DeclaringSyntaxReferences.IsEmpty)
            {
                return null;
            }

            foreach (IFieldSymbol field in part.GetMembers().OfType<IFieldSymbol>().Where(static f => !f.IsStatic && !f.IsConst))
            {
                if (_sizes.SizeOf(field.Type) is not { } size)
                {
                    return null;
                }

                fields.Add(size);
            }
        }

        return WithFields(fields);
    }

    /// <summary>An object with fields of these sizes: the CLR orders them so that only the end is padded.</summary>
    public static long WithFields(IEnumerable<long> fields) => Math.Max(Smallest, Align(Header + fields.Aggregate(0L, static (sum, size) => Amount.Add(sum, size >= 8 ? Align(size) : size))));

    public long? Box(ITypeSymbol? type) => _sizes.SizeOf(type) is { } size ? Math.Max(Smallest, Align(Header + size)) : null;

    public long? Array(ITypeSymbol? element, int rank, long length) =>
        _sizes.SizeOf(element) is { } size ? Align(Amount.Add(Header + 8 + (rank > 1 ? 8L * rank : 0), Amount.Multiply(size, length))) : null;

    private static long Align(long size) => size > long.MaxValue - 7 ? long.MaxValue : (size + 7) & -8;
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Engine;

/// <summary>Where a field lies in its struct or class, in bytes.</summary>
/// <param name="Field">The field.</param>
/// <param name="Offset">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Alignment">What its offset is a multiple of.</param>
/// <param name="Layout">The layout of its type.</param>
internal sealed record FieldPlace(IFieldSymbol Field, long Offset, long End, int Alignment, Layout Layout);

/// <summary>Where the fields of a struct or a class lie, in the order of their places.</summary>
/// <param name="Fields">The fields.</param>
/// <param name="IsOrderedByClr">Whether the CLR orders them: of classes, of structs with references, and where it is asked to.</param>
/// <param name="LeastSize">The least bytes.</param>
internal sealed record FieldPlaces(IReadOnlyList<FieldPlace> Fields, bool IsOrderedByClr, long LeastSize)
{
    public bool HasTensor => Fields.Any(static f => f.Layout.HasTensor);
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3024: a field that lies farther into its struct or class than the CLR counts; without this message it is a bare TypeLoadException at run time.</summary>
/// <remarks>
/// The CLR keeps the offset of a field in 27 bits, of which the last values have other meanings. Measured on .NET 10: where the order is the source's, a
/// field may begin at byte 134,217,720 and be as large as it likes; where the CLR orders the fields, in classes and beside references, it has to end there.
/// </remarks>
internal static class FieldsTooFar
{
    public const string Id = "NDT3024";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Field lies too far into its type",
        "Field '{0}' of {1} {2} at byte {3}, and the CLR loads no {4} past byte {5}: {6} too far. {7}.",
        Descriptors.Memory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Where a field begins is a number of 27 bits to the CLR. Only the last field of a struct can be larger than 128 MiB.",
        Descriptors.Pages + Id + ".md");

    /// <summary>A struct or a class of the source, by its declaration.</summary>
    public static Diagnostic? Check(INamedTypeSymbol type, Layouts layouts) =>
        Find(type, layouts) is { } found ? Explain(type, found.Place, found.Places, LocationOf(found.Place.Field)) : null;

    /// <summary>Generic structs inside a type, whose sizes only their use tells.</summary>
    public static Diagnostic? CheckUse(ITypeSymbol? used, Location location, Layouts layouts) =>
        Constructed(used, 0).Select(type => Find(type, layouts) is { } found ? Explain(type, found.Place, found.Places, location) : null).FirstOrDefault(static d => d is not null);

    private static (FieldPlace Place, FieldPlaces Places)? Find(INamedTypeSymbol type, Layouts layouts)
    {
        if (layouts.PlacesOf(type) is not { HasTensor: true } places)
        {
            return null;
        }

        // What is too large by itself has its own message.
        bool isClass = type.IsReferenceType;
        if (isClass ? places.Fields.Any(static f => f.Layout.Size > MemoryLimits.ClassField) : places.Fields.Any(static f => f.End > MemoryLimits.Struct))
        {
            return null;
        }

        FieldPlace? far = places.Fields.FirstOrDefault(f => (places.IsOrderedByClr ? f.End : f.Offset) > MemoryLimits.ClassField);
        return far is null ? null : (far, places);
    }

    private static Diagnostic Explain(INamedTypeSymbol type, FieldPlace far, FieldPlaces places, Location location)
    {
        bool begins = !places.IsOrderedByClr;
        long at = begins ? far.Offset : far.End;
        string what = begins ? "struct with a field that begins"
            : type.IsReferenceType ? "class with a field that ends"
            : places.Fields.Any(static f => f.Layout.HasReference) ? "struct with references and a field that ends"
            : "struct of automatic layout with a field that ends";
        return Diagnostic.Create(
            Descriptor,
            location,
            NameOf(far.Field),
            Wording.Type(type),
            begins ? "begins" : "ends",
            Wording.Number(at),
            what,
            Wording.Number(MemoryLimits.ClassField),
            Wording.Bytes(at - MemoryLimits.ClassField),
            Advice(type, places));
    }

    private static string Advice(INamedTypeSymbol type, FieldPlaces places)
    {
        FieldPlace largest = places.Fields.OrderByDescending(static f => f.Layout.Size).First();
        string named = $"'{NameOf(largest.Field)}' ({Wording.Bytes(largest.Layout.Size)})";
        if (places.IsOrderedByClr)
        {
            return $"Hold {named} in an Owned<{Wording.Type(largest.Field.Type)}>" + (type.IsReferenceType ? string.Empty : ", or keep references out of the struct");
        }

        long others = places.Fields.Where(f => f != largest).Sum(static f => f.Layout.Size + f.Alignment - 1);
        return others <= MemoryLimits.ClassField
            ? $"Declare {named} as the last field: the others take {Wording.Bytes(places.Fields.Where(f => f != largest).Sum(static f => f.Layout.Size))}"
            : $"Spread the fields over several structs with an Owned<T> each: in no order does this one fit, for all but its largest field, {named}, take {Wording.Bytes(others)}";
    }

    /// <summary>The generic structs with arguments in a type: itself, its arguments, and the types of its fields.</summary>
    private static IEnumerable<INamedTypeSymbol> Constructed(ITypeSymbol? type, int depth)
    {
        if (depth > 8 || type is not INamedTypeSymbol { IsGenericType: true, IsUnboundGenericType: false } named || SymbolEqualityComparer.Default.Equals(named, named.OriginalDefinition))
        {
            yield break;
        }

        bool isStruct = named is { TypeKind: TypeKind.Struct, IsTupleType: false };
        if (isStruct)
        {
            yield return named;
        }

        foreach (ITypeSymbol part in isStruct ? named.GetMembers().OfType<IFieldSymbol>().Where(static f => !f.IsStatic).Select(static f => f.Type) : named.TypeArguments)
        {
            foreach (INamedTypeSymbol inner in Constructed(part, depth + 1))
            {
                yield return inner;
            }
        }
    }

    private static string NameOf(IFieldSymbol field) => (field.AssociatedSymbol ?? field).Name;

    private static Location LocationOf(IFieldSymbol field) => (field.AssociatedSymbol ?? field).Locations.FirstOrDefault() ?? Location.None;
}

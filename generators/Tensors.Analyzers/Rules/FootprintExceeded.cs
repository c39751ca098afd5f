using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Costs;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT5003: a type, or what an assembly keeps in static fields and names, takes more than its budget allows.</summary>
internal static class FootprintExceeded
{
    public const string Id = "NDT5003";

    private const int Shown = 6;

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Footprint budget is exceeded",
        "{0} breaks its budget: a footprint of {1} needed, {2} allowed, {3} over{4}",
        Descriptors.Budgets,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The footprint of a type is the bytes of one value with what its fields own: tensors and structs in place, arrays of constant length, Owned<T> and DoubleBuffer<T>.",
        Descriptors.Pages + Id + ".md");

    /// <param name="subject">What has the budget, in words.</param>
    /// <param name="needed">Its bytes.</param>
    /// <param name="parts">What it is made of, each in words.</param>
    /// <param name="notCounted">Fields that own memory of a size known at run time only.</param>
    /// <param name="limit">The budget.</param>
    public static Diagnostic? Check(string subject, long needed, IEnumerable<(string Text, long Bytes)> parts, IEnumerable<IFieldSymbol> notCounted, Limit limit)
    {
        if (needed <= limit.Bytes)
        {
            return null;
        }

        (string Text, long Bytes)[] largest = parts.OrderByDescending(static p => p.Bytes).ToArray();
        string lines = string.Concat(largest.Take(Shown).Select(static p => $" {p.Text}: {Wording.Bytes(p.Bytes)};"));
        string more = largest.Length > Shown ? $" and {largest.Length - Shown} more;" : string.Empty;
        string left = string.Join(", ", notCounted.Select(static f => $"'{f.Name}'"));
        string open = left.Length == 0 ? string.Empty : $" not counted, its size is known at run time only: {left};";
        return Diagnostic.Create(
            Descriptor,
            limit.Location,
            subject,
            Wording.Bytes(needed),
            Wording.Bytes(limit.Bytes),
            Wording.Bytes(needed - limit.Bytes),
            largest.Length == 0 ? string.Empty : $". Largest:{lines}{more}{open} cheapest fix: a smaller dtype or shape for {largest[0].Text}, or share it by ref instead of holding it");
    }
}

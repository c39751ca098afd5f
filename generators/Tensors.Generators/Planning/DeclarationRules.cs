using System.Numerics;
using Microsoft.CodeAnalysis;
using Tensors.Generators.Diagnostics;
using Tensors.Generators.Model;

namespace Tensors.Generators.Planning;

/// <summary>Checks a draft against the rules that hold for declarations of either kind and completes it with the sizes of its named axes.
/// A mistake is one message; wherever code can still be generated it is, so that uses of the type do not add messages of their own.</summary>
internal static class DeclarationRules
{
    /// <summary>The most bytes the runtime accepts for a struct.</summary>
    public const long MaxStructBytes = int.MaxValue;

    /// <summary>The most axes.</summary>
    public const int MaxRank = 8;

    /// <summary>The complete declaration, or none where there is nothing to generate from.</summary>
    public static Parsed<TensorSpec> Check(TensorDraft draft, EquatableArray<DimSpec> dims)
    {
        List<DiagnosticSpec> found = [];
        void Report(DiagnosticDescriptor inSource, DiagnosticDescriptor inFile, LocationSpec? place, params string[] arguments) =>
            found.Add(DiagnosticSpec.Of((draft.FromFile ? inFile : inSource).Id, place ?? draft.Location, arguments));

        string name = draft.Host.Name;
        if (draft.Axes.Count > MaxRank)
        {
            Report(DeclarationDiagnostics.RankTooHigh, FileDiagnostics.RankTooHigh, draft.AxesLocation, name, draft.Axes.Count.ToString());
            return new(null, EquatableArray<DiagnosticSpec>.From(found));
        }

        if (draft.Element is not { } element)
        {
            return new(null, default);
        }

        List<AxisSpec> axes = [];
        for (int i = 0; i < draft.Axes.Count; i++)
        {
            AxisDraft axis = draft.Axes[i];
            if (!axis.IsResolved)
            {
                DimSpec? dim = DimLookup.Find(axis.Name!, draft, dims);
                if (dim is null)
                {
                    Report(DeclarationDiagnostics.UnknownDim, FileDiagnostics.UnknownDim, axis.Location, name, i.ToString(), axis.Name!);
                }

                axes.Add(dim is null ? new(1, null, null) : new(dim.Size, dim.Host.Name, Emitting.CSharpNames.Global(dim.Host)));
                continue;
            }

            bool good = axis.Size is >= 1 and <= int.MaxValue;
            if (!good)
            {
                Report(DeclarationDiagnostics.SizeNotPositive, FileDiagnostics.SizeNotPositive, axis.Location, name, i.ToString(), ByteText.Exact(axis.Size));
            }

            axes.Add(new(good ? (int)axis.Size : 1, axis.Name, axis.Type));
        }

        BigInteger length = axes.Aggregate(BigInteger.One, (product, axis) => product * axis.Size);
        BigInteger bytes = length * element.Size;
        if (bytes > MaxStructBytes)
        {
            Report(
                DeclarationDiagnostics.TooLarge, FileDiagnostics.TooLarge, draft.AxesLocation,
                name, ByteText.Exact(bytes), ByteText.Rounded(bytes), ByteText.Exact(bytes - MaxStructBytes));
        }
        else if (draft.MaxBytes > 0 && bytes > draft.MaxBytes)
        {
            Report(
                DeclarationDiagnostics.OverBudget, FileDiagnostics.OverBudget, draft.MaxBytesLocation,
                name, ByteText.Exact(bytes), ByteText.Rounded(bytes), ByteText.Exact(draft.MaxBytes), ByteText.Rounded(draft.MaxBytes), ByteText.Exact(bytes - draft.MaxBytes));
        }

        string? components = draft.Components;
        if (components is not null && ComponentRules.Fault(components, length, bytes) is { } fault)
        {
            Report(DeclarationDiagnostics.Components, FileDiagnostics.Components, draft.ComponentsLocation, name, fault);
            components = null;
        }

        bool matrix = draft.Matrix;
        string? wrong = !matrix ? null
            : axes.Count != 2 ? $"it has rank {axes.Count}; a matrix has 2 axes"
            : axes[0].Size != axes[1].Size ? $"it is {axes[0].Size} x {axes[1].Size}; only the product of square matrices has the same shape, use MatMul"
            : !element.IsNumber ? $"{element.Display} has no arithmetic"
            : null;
        if (wrong is not null)
        {
            Report(DeclarationDiagnostics.NotMatrix, FileDiagnostics.NotMatrix, draft.MatrixLocation, name, wrong);
            matrix = false;
        }

        bool over = bytes > MaxStructBytes || (draft.MaxBytes > 0 && bytes > draft.MaxBytes);
        TensorSpec spec = new(
            draft.Host, EquatableArray<AxisSpec>.From(axes), element, draft.ColumnMajor && axes.Count > 1, matrix, components, draft.Doc,
            over ? 0 : draft.MaxBytes, Clamp(length), Clamp(bytes));
        return new(spec, EquatableArray<DiagnosticSpec>.From(found));
    }

    private static long Clamp(BigInteger value) => value > long.MaxValue ? long.MaxValue : (long)value;
}

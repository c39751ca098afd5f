using System.Collections.Generic;

namespace Tensors.Analyzers.Costs;

/// <summary>An amount that an operation states over its receiver, arguments and result. <c>MemoryCostAttribute</c> documents the language.</summary>
internal abstract record Formula
{
    public static Formula Parse(string text) => FormulaParser.Parse(text) ?? new UnknownFormula();

    /// <summary>The amount at one place of use; null where it is not known.</summary>
    public abstract Amount? Evaluate(FormulaScope scope);

    /// <summary>The parts of a sum, each with a cause of its own; a formula that is no sum is its only part.</summary>
    public virtual IEnumerable<Formula> Parts()
    {
        yield return this;
    }
}

/// <summary>What formulas ask about the place of use.</summary>
internal abstract class FormulaScope
{
    public abstract Amount? Bytes(string name);

    public abstract Amount? Length(string name);

    public abstract Amount? SizeOf(string typeParameter);

    /// <summary>The elements of an operand along the axis that the argument <c>axis</c> names.</summary>
    public virtual Amount? Along(string name) => null;
    /// <summary>The size of an axis, counted from the last, of an argument, and the bytes of its elements; null where one of them is not known.</summary>
    public virtual (long Rank, long Size, long Bytes)? Axis(string parameter, int fromLast) => null;

    /// <summary>Whether the argument is computed rather than stored; null where that is not known.</summary>
    public abstract bool? IsComputed(string parameter);

    /// <summary>Whether the operation stands inside a larger expression.</summary>
    public abstract bool IsNested { get; }

    /// <summary>Whether the operation reads, displaced, what it writes.</summary>
    public abstract Hazard Overlap { get; }
}

internal sealed record NumberFormula(long Value) : Formula
{
    public override Amount? Evaluate(FormulaScope scope) => new Amount(Value);
}

internal sealed record BytesFormula(string Name) : Formula
{
    public override Amount? Evaluate(FormulaScope scope) => scope.Bytes(Name);
}

internal sealed record LengthFormula(string Name) : Formula
{
    public override Amount? Evaluate(FormulaScope scope) => scope.Length(Name);
}

internal sealed record AlongFormula(string Name) : Formula
{
    public override Amount? Evaluate(FormulaScope scope) => scope.Along(Name);
}

internal sealed record SizeOfFormula(string TypeParameter) : Formula
{
    public override Amount? Evaluate(FormulaScope scope) => scope.SizeOf(TypeParameter);
}

internal sealed record UnknownFormula : Formula
{
    public override Amount? Evaluate(FormulaScope scope) => null;
}

/// <summary>The scratch of an elimination: one matrix, its right sides, and the rows exchanged; none for up to four rows, which are held in registers.</summary>
/// <param name="Matrix">The square matrices, in the last two axes of a parameter.</param>
/// <param name="Right">The right sides; null where there are none, for a determinant.</param>
internal sealed record FactorsFormula(string Matrix, string? Right) : Formula
{
    private const int InRegisters = 4;

    public override Amount? Evaluate(FormulaScope scope)
    {
        if (scope.Axis(Matrix, 0) is not { } matrix)
        {
            return null;
        }

        if (matrix.Size <= InRegisters)
        {
            return Amount.Zero;
        }

        long columns = 0;
        if (Right is not null)
        {
            if (scope.Axis(Right, 0) is not { } right)
            {
                return null;
            }

            columns = right.Rank == 1 ? 1 : right.Size;
        }

        return new Amount((matrix.Size * (matrix.Size + columns) * matrix.Bytes) + (matrix.Size * sizeof(int)));
    }
}

internal sealed record OverlapFormula(Formula Inner) : Formula
{
    public override Amount? Evaluate(FormulaScope scope) => scope.Overlap switch
    {
        Hazard.None => Amount.Zero,
        Hazard.Certain => Inner.Evaluate(scope),
        _ => Inner.Evaluate(scope)?.Bounded(),
    };
}

internal sealed record NestedFormula(Formula Inner) : Formula
{
    public override Amount? Evaluate(FormulaScope scope) => scope.IsNested ? Inner.Evaluate(scope) : Amount.Zero;
}

internal sealed record ComputedFormula(string Parameter) : Formula
{
    public override Amount? Evaluate(FormulaScope scope) => scope.IsComputed(Parameter) switch
    {
        true => scope.Bytes(Parameter),
        false => Amount.Zero,
        null => scope.Bytes(Parameter)?.Bounded(),
    };
}

internal sealed record SumFormula(Formula Left, Formula Right, bool Minus) : Formula
{
    public override Amount? Evaluate(FormulaScope scope)
    {
        if (Left.Evaluate(scope) is not { } left || Right.Evaluate(scope) is not { } right)
        {
            return null;
        }

        // What is subtracted may be less than its bound.
        if (Minus && right.AtMost)
        {
            return left.Bounded();
        }

        return Minus ? left with { Bytes = System.Math.Max(0, left.Bytes - right.Bytes), AtMost = left.AtMost } : left + right;
    }

    public override IEnumerable<Formula> Parts()
    {
        if (Minus)
        {
            yield return this;
            yield break;
        }

        foreach (Formula part in Left.Parts())
        {
            yield return part;
        }

        foreach (Formula part in Right.Parts())
        {
            yield return part;
        }
    }
}

internal sealed record ProductFormula(Formula Left, Formula Right) : Formula
{
    public override Amount? Evaluate(FormulaScope scope) =>
        Left.Evaluate(scope) is { } left && Right.Evaluate(scope) is { } right
            ? new Amount(Amount.Multiply(left.Bytes, right.Bytes), 0, left.AtMost || right.AtMost)
            : null;
}

internal sealed record QuotientFormula(Formula Left, Formula Right) : Formula
{
    public override Amount? Evaluate(FormulaScope scope) =>
        Left.Evaluate(scope) is { } left && Right.Evaluate(scope) is { Bytes: > 0, AtMost: false } right
            ? new Amount(left.Bytes / right.Bytes, 0, left.AtMost)
            : null;
}

namespace Tensors.Generators.Model;

/// <summary>A letter in an index, and what it is multiplied with.</summary>
internal sealed record LetterFactor(string Letter, int Factor);

/// <summary>One axis of a subscript: the index it is read at, as a sum of letters and a constant, or all axes that are not named.</summary>
internal sealed record SubscriptAxis(EquatableArray<LetterFactor> Factors, int Offset, bool IsEllipsis, string Text)
{
    /// <summary>Whether it is a letter, which runs along the whole axis; in brackets it need not.</summary>
    public bool IsPlain => !IsEllipsis && Text[0] != '[';

    public string Letter => Factors[0].Letter;
}

/// <summary>The subscript of one operand, or of the result.</summary>
internal sealed record Subscript(string Text, EquatableArray<SubscriptAxis> Axes)
{
    public bool HasEllipsis => Axes.Any(axis => axis.IsEllipsis);
}

/// <summary>All subscripts of an Einstein sum.</summary>
/// <param name="Operands">One each.</param>
/// <param name="Result">Null where it follows by the rule: the letters that appear once, in alphabetical order.</param>
internal sealed record Subscripts(EquatableArray<Subscript> Operands, Subscript? Result);

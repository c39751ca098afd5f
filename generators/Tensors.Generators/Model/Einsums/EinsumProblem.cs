namespace Tensors.Generators.Model;

/// <summary>Memory as a sum over letters sees it.</summary>
/// <param name="Name">The parameter, the number of an intermediate result, or nothing for what is returned.</param>
/// <param name="Text">For comments: <c>a[ij]</c>.</param>
/// <param name="Offset">Elements before the first one read.</param>
/// <param name="Strides">How far a step of each letter moves, in elements; 0 where it does not.</param>
internal sealed record EinsumArray(string Name, string Text, long Offset, EquatableArray<long> Strides)
{
    /// <summary>The letters that move it, as bits.</summary>
    public ulong Letters
    {
        get
        {
            ulong letters = 0;
            for (int i = 0; i < Strides.Count; i++)
            {
                letters |= Strides[i] != 0 ? 1UL << i : 0;
            }

            return letters;
        }
    }
}

/// <summary>A letter and the number of its values.</summary>
internal sealed record EinsumLetter(string Name, int Size);

/// <summary>An Einstein sum with every size known: what is read, what is written, and how far a step of each letter moves each. Diagonals, broadcast axes and
/// windows have become strides.</summary>
internal sealed record EinsumProblem(EquatableArray<EinsumLetter> Letters, EquatableArray<EinsumArray> Operands, EinsumArray Result, int ElementSize)
{
    /// <summary>The number of elements that letters run over.</summary>
    public double Size(ulong letters)
    {
        double size = 1;
        for (int i = 0; i < Letters.Count; i++)
        {
            size *= (letters >> i & 1) != 0 ? Letters[i].Size : 1;
        }

        return size;
    }
}

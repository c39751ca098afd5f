using Tensors.Generators.Model;

namespace Tensors.Generators.Planning;

/// <summary>A step of a sum: a product of what its parts give, summed over the letters that nothing else needs.</summary>
/// <param name="Operand">The operand, where it is one as it lies; else -1.</param>
/// <param name="Parts">What is multiplied; one part alone is summed.</param>
/// <param name="Letters">The letters of what it gives, as bits.</param>
/// <param name="Work">Multiply-adds of it and of its parts.</param>
/// <param name="Traffic">Elements it and its parts read and write.</param>
/// <param name="Peak">The most bytes of intermediate results alive while it is computed, its own included.</param>
/// <param name="Bytes">Its own bytes; 0 for an operand and for the result.</param>
internal sealed record ContractionNode(int Operand, EquatableArray<ContractionNode> Parts, ulong Letters, double Work, double Traffic, long Peak, long Bytes)
{
    public bool IsOperand => Operand >= 0;
}

/// <summary>Finds the order of products with the least work, and among those the least traffic, whose intermediate results stay within a limit. Exact: it
/// looks at every way to put the operands into brackets, in pairs where memory is no object, in larger groups (one loop over all their letters) where it
/// is. Six operands are some thousand ways.</summary>
internal sealed class ContractionOrder
{
    /// <summary>Intermediate results start at multiples of this.</summary>
    public const int Alignment = 64;

    private readonly EinsumProblem _problem;
    private readonly long _maxTemp;
    private readonly ulong _result;
    private readonly List<ContractionNode>[] _best;

    private ContractionOrder(EinsumProblem problem, long maxTemp)
    {
        _problem = problem;
        _maxTemp = maxTemp;
        _result = problem.Result.Letters;
        _best = new List<ContractionNode>[1 << problem.Operands.Count];
    }

    /// <summary>The cheapest order.</summary>
    /// <param name="problem">The sum.</param>
    /// <param name="maxTemp">The most bytes of intermediate results alive at one time.</param>
    public static ContractionNode Find(EinsumProblem problem, long maxTemp = long.MaxValue) => new ContractionOrder(problem, maxTemp).Search();

    private ContractionNode Search()
    {
        int all = _best.Length - 1;
        for (int set = 1; set <= all; set++)
        {
            _best[set] = [];
            if ((set & (set - 1)) == 0)
            {
                int operand = Bit(set);
                ContractionNode raw = new(operand, default, _problem.Operands[operand].Letters, 0, 0, 0, 0);
                Add(set, raw);
                if (set != all && Needed(set) != raw.Letters)
                {
                    Add(set, Step([raw], Needed(set), isResult: false));
                }

                continue;
            }

            Group(set, set, []);
        }

        List<ContractionNode> roots = _problem.Operands.Count > 1 ? _best[all] : [Step([_best[all][0]], _result, isResult: true)];
        return roots.OrderBy(node => node.Work).ThenBy(node => node.Traffic).ThenBy(node => node.Peak).First();
    }

    /// <summary>Every way to divide <paramref name="rest"/> into parts, after those taken.</summary>
    private void Group(int set, int rest, List<ContractionNode> taken)
    {
        if (rest == 0)
        {
            Add(set, Step([.. taken], set == _best.Length - 1 ? _result : Needed(set), set == _best.Length - 1));
            return;
        }

        // The part with the lowest operand of the rest, so that no division is made twice. In pairs no work is more than in larger groups.
        int lowest = rest & -rest;
        int others = rest & ~lowest;
        bool pairs = _maxTemp == long.MaxValue;
        for (int more = others; ; more = (more - 1) & others)
        {
            int part = lowest | more;
            if (part != set && (!pairs || taken.Count == 0 || part == rest))
            {
                foreach (ContractionNode node in _best[part])
                {
                    taken.Add(node);
                    Group(set, rest & ~part, taken);
                    taken.RemoveAt(taken.Count - 1);
                }
            }

            if (more == 0)
            {
                return;
            }
        }
    }

    private ContractionNode Step(ContractionNode[] parts, ulong letters, bool isResult)
    {
        ulong loops = parts.Aggregate(0UL, (union, part) => union | part.Letters) | letters;
        double size = _problem.Size(letters);
        double bytes = isResult ? 0 : Math.Ceiling(size * _problem.ElementSize / Alignment) * Alignment;
        double held = 0, peak = 0;
        foreach (ContractionNode part in parts.OrderByDescending(part => part.Peak - part.Bytes))
        {
            peak = Math.Max(peak, held + part.Peak);
            held += part.Bytes;
        }

        peak = Math.Max(peak, held + bytes);
        return new(
            -1,
            new(parts),
            letters,
            parts.Sum(part => part.Work) + (_problem.Size(loops) * Math.Max(1, parts.Length - 1)),
            parts.Sum(part => part.Traffic + _problem.Size(part.Letters)) + size,
            Clamp(peak),
            Clamp(bytes));
    }

    private void Add(int set, ContractionNode node)
    {
        if (node.Peak > _maxTemp)
        {
            return;
        }

        // Kept is what no other beats: with memory at no object work and traffic decide, else also what lives meanwhile. An operand as it lies and the same
        // one summed are different things to what comes after, as are results of different letters.
        bool Beats(ContractionNode a, ContractionNode b) =>
            a.Letters == b.Letters
            && (a.Work, a.Traffic, a.Peak).CompareTo((b.Work, b.Traffic, b.Peak)) <= 0
            && (_maxTemp == long.MaxValue || (a.Peak <= b.Peak && a.Bytes <= b.Bytes));
        if (_best[set].Any(kept => Beats(kept, node)))
        {
            return;
        }

        _best[set].RemoveAll(kept => Beats(node, kept));
        _best[set].Add(node);
    }

    /// <summary>The letters of a set of operands that the result or another operand has.</summary>
    private ulong Needed(int set)
    {
        ulong inside = 0, outside = _result;
        for (int i = 0; i < _problem.Operands.Count; i++)
        {
            if ((set >> i & 1) != 0)
            {
                inside |= _problem.Operands[i].Letters;
            }
            else
            {
                outside |= _problem.Operands[i].Letters;
            }
        }

        return inside & outside;
    }

    private static int Bit(int set)
    {
        int bit = 0;
        while (set >> bit != 1)
        {
            bit++;
        }

        return bit;
    }

    private static long Clamp(double value) => value >= long.MaxValue / 2 ? long.MaxValue / 2 : (long)value;
}

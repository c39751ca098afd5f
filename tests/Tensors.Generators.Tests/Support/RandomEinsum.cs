namespace Tensors.Generators.Tests.Support;

/// <summary>An axis of a drawn operand: the index it is read at.</summary>
internal sealed record DrawnAxis((char Letter, int Factor)[] Factors, int Offset, int Size, bool IsDots, string Text);

/// <summary>A drawn Einstein sum and its meaning: the defining loop over all letters, which knows nothing of strides, orders or kernels.</summary>
internal sealed class RandomEinsum
{
    private static readonly char[] s_dots = ['1', '2'];

    private readonly Random _random;
    private readonly Dictionary<char, int> _sizes = [];

    public RandomEinsum(int seed, int maxOperands = 4)
    {
        _random = new(seed);
        int count = _random.Next(1, maxOperands + 1);
        bool dots = _random.Next(5) == 0;
        bool windows = _random.Next(3) == 0;
        string letters = "abcdefg"[.._random.Next(2, 7)];
        foreach (char letter in letters)
        {
            _sizes[letter] = _random.Next(6) == 0 ? 1 : _random.Next(2, 6);
        }

        foreach (char letter in s_dots)
        {
            _sizes[letter] = _random.Next(2, 4);
        }

        for (int o = 0; o < count; o++)
        {
            List<DrawnAxis> axes = [.. Enumerable.Range(0, _random.Next(0, 4)).Select(_ => Plain(letters[_random.Next(letters.Length)], broadcast: count > 1))];

            // Two axes of one operand with one letter are equally long.
            axes = [.. axes.Select(axis => axes.First(other => other.Text == axis.Text))];
            if (dots && _random.Next(3) > 0)
            {
                int rank = _random.Next(1, 3);
                int place = _random.Next(axes.Count + 1);
                axes.InsertRange(place, s_dots[^rank..].Select(letter => Plain(letter, broadcast: true) with { IsDots = true }));
            }

            Operands.Add([.. axes]);
        }

        // A letter of no plain axis has no size but in windows and in the result.
        HashSet<char> plain = [.. Operands.SelectMany(axes => axes).SelectMany(axis => axis.Factors).Select(factor => factor.Letter)];
        char[] known = [.. letters.Where(plain.Contains)];
        if (windows && known.Length > 0)
        {
            Operands.Add([.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Window(known))]);
        }

        // What no axis is longer than 1 along is 1 long.
        foreach (char letter in _sizes.Keys.ToArray())
        {
            int[] sizes = [.. Operands.SelectMany(axes => axes).Where(axis => axis.Text[0] != '[' && axis.Factors[0].Letter == letter).Select(axis => axis.Size)];
            if (sizes.Length > 0 && sizes.Max() < _sizes[letter])
            {
                _sizes[letter] = sizes.Max();
            }
        }

        bool hasDots = Operands.Any(axes => axes.Any(axis => axis.IsDots));
        char[] broadcast = [.. s_dots.Where(plain.Contains)];
        char[] kept = [.. known.Where(_ => _random.Next(2) == 0).OrderBy(_ => _random.Next()).Take(4)];
        Result = hasDots ? [.. broadcast, .. kept] : kept;
        Text = string.Join(",", Operands.Select(Write)) + "->" + (hasDots ? "..." : "") + string.Concat(kept);
        Sizes = [.. Result.Select(letter => _sizes[letter])];
        Orders = [.. Enumerable.Range(0, Operands.Count + 1).Select(_ => _random.Next(3) == 0)];
    }

    public List<DrawnAxis[]> Operands { get; } = [];

    /// <summary>The letters of the result.</summary>
    public char[] Result { get; }

    /// <summary>The sizes of the result.</summary>
    public int[] Sizes { get; }

    /// <summary>Whether each operand, and last the result, is column-major.</summary>
    public bool[] Orders { get; }

    public string Text { get; }

    /// <summary>The result, row-major, of operands, row-major.</summary>
    public double[] Evaluate(IReadOnlyList<double[]> values)
    {
        char[] letters = [.. Operands.SelectMany(axes => axes).SelectMany(axis => axis.Factors).Select(factor => factor.Letter).Distinct()];
        double[] result = new double[Sizes.Aggregate(1, (product, size) => product * size)];
        Dictionary<char, int> at = letters.ToDictionary(letter => letter, _ => 0);
        do
        {
            double product = 1;
            for (int o = 0; o < Operands.Count; o++)
            {
                int element = 0;
                foreach (DrawnAxis axis in Operands[o])
                {
                    int index = axis.Size == 1 ? 0 : axis.Offset + axis.Factors.Sum(factor => factor.Factor * at[factor.Letter]);
                    element = (element * axis.Size) + index;
                }

                product *= values[o][element];
            }

            result[Result.Select((letter, i) => (letter, i)).Aggregate(0, (element, one) => (element * Sizes[one.i]) + at[one.letter])] += product;
        }
        while (Next(letters, at));
        return result;
    }

    private bool Next(char[] letters, Dictionary<char, int> at)
    {
        foreach (char letter in letters)
        {
            if (++at[letter] < _sizes[letter])
            {
                return true;
            }

            at[letter] = 0;
        }

        return false;
    }

    private DrawnAxis Plain(char letter, bool broadcast) =>
        new([(letter, 1)], 0, broadcast && _random.Next(8) == 0 ? 1 : _sizes[letter], false, letter.ToString());

    private DrawnAxis Window(char[] letters)
    {
        (char Letter, int Factor)[] factors = [.. letters.OrderBy(_ => _random.Next()).Take(_random.Next(1, 3)).Select(letter => (letter, _random.Next(4) == 0 ? -1 : _random.Next(1, 3)))];
        int low = factors.Sum(factor => Math.Min(0, factor.Factor * (_sizes[factor.Letter] - 1)));
        int high = factors.Sum(factor => Math.Max(0, factor.Factor * (_sizes[factor.Letter] - 1)));
        int offset = _random.Next(0, 2) - low;
        string text = string.Concat(factors.Select(factor => factor.Factor == 1 ? $"+{factor.Letter}" : factor.Factor == -1 ? $"-{factor.Letter}" : $"+{factor.Factor}*{factor.Letter}"));
        return new(factors, offset, high + offset + 1 + _random.Next(0, 2), false, $"[{offset}{text}]");
    }

    private static string Write(DrawnAxis[] axes)
    {
        string text = "";
        for (int a = 0; a < axes.Length; a++)
        {
            text += !axes[a].IsDots ? axes[a].Text : a > 0 && axes[a - 1].IsDots ? "" : "...";
        }

        return text;
    }
}

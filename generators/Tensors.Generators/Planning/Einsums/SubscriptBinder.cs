using Tensors.Generators.Diagnostics;
using Tensors.Generators.Model;

namespace Tensors.Generators.Planning;

/// <summary>Brings subscripts and shapes together: finds the size of every letter and checks every axis. The first mistake found is the one reported.</summary>
internal sealed class SubscriptBinder
{
    private readonly string _method;
    private readonly EinsumShape[] _shapes;
    private readonly LocationSpec? _place;
    private readonly Dictionary<string, (int Size, int Operand, int Axis)> _sizes = new(StringComparer.Ordinal);
    private List<SubscriptAxis>[] _axes = [];
    private bool _hasEllipsis;

    private SubscriptBinder(string method, IEnumerable<EinsumShape> shapes, LocationSpec? place)
    {
        _method = method;
        _shapes = shapes.ToArray();
        _place = place;
    }

    /// <summary>The sum with every size known, or what is wrong with it.</summary>
    /// <param name="method">The method, for messages.</param>
    /// <param name="subscripts">As many operands as there are shapes.</param>
    /// <param name="operands">The shapes of the operands.</param>
    /// <param name="result">The shape of the destination or of the returned value.</param>
    /// <param name="elementSize">The bytes of an element.</param>
    /// <param name="place">Where to report.</param>
    public static (EinsumProblem? Value, DiagnosticSpec? Fault) Bind(
        string method, Subscripts subscripts, IEnumerable<EinsumShape> operands, EinsumShape result, int elementSize, LocationSpec? place)
    {
        SubscriptBinder binder = new(method, operands, place);
        DiagnosticSpec? fault = binder.Expand(subscripts) ?? binder.PlainSizes();
        if (fault is not null)
        {
            return (null, fault);
        }

        string[] letters = binder.Result(subscripts, out fault);
        fault ??= binder.Destination(letters, result) ?? binder.Windows();
        return fault is null ? (binder.Problem(letters, result, elementSize), null) : (null, fault);
    }

    /// <summary>Gives the axes that dots stand for letters of their own, which no text can hold: counted from the last, as broadcasting aligns them.</summary>
    private DiagnosticSpec? Expand(Subscripts subscripts)
    {
        _axes = new List<SubscriptAxis>[_shapes.Length];
        for (int o = 0; o < _shapes.Length; o++)
        {
            Subscript one = subscripts.Operands[o];
            _hasEllipsis |= one.HasEllipsis;
            int named = one.Axes.Count(axis => !axis.IsEllipsis);
            int rank = _shapes[o].Sizes.Count;
            if (one.HasEllipsis ? named > rank : named != rank)
            {
                return Fault(
                    DeclarationDiagnostics.EinsumRank, _method, one.Text.Length == 0 ? "the empty subscript" : $"'{one.Text}'", $"{named}{(one.HasEllipsis ? " or more" : "")}",
                    _shapes[o].Display, rank.ToString(), rank > named && !one.HasEllipsis ? "write a letter for each axis, or '...' for those that broadcast" : "drop letters");
            }

            _axes[o] = [];
            foreach (SubscriptAxis axis in one.Axes)
            {
                if (!axis.IsEllipsis)
                {
                    _axes[o].Add(axis);
                    continue;
                }

                for (int k = rank - named; k > 0; k--)
                {
                    _axes[o].Add(new(new([new(Dots(k), 1)]), 0, false, "..."));
                }
            }
        }

        return null;
    }

    private DiagnosticSpec? PlainSizes()
    {
        for (int o = 0; o < _shapes.Length; o++)
        {
            Dictionary<string, int> own = new(StringComparer.Ordinal);
            for (int a = 0; a < _axes[o].Count; a++)
            {
                if (!_axes[o][a].IsPlain)
                {
                    continue;
                }

                string letter = _axes[o][a].Letter;
                int size = _shapes[o].Sizes[a];
                bool known = _sizes.TryGetValue(letter, out (int Size, int Operand, int Axis) first);

                // A size of 1 broadcasts, as NumPy has it, but not within one operand: that would be no diagonal.
                bool twice = own.TryGetValue(letter, out int before);
                if (twice && _shapes[o].Sizes[before] != size)
                {
                    return Conflict(letter, o, before, o, a, "a diagonal runs along axes of one size");
                }

                if (known && first.Size != size && first.Size != 1 && size != 1)
                {
                    return Conflict(letter, first.Operand, first.Axis, o, a, letter[0] == '.' ? "broadcast axes are equal or 1" : "give one of them another letter, or declare equal sizes");
                }

                own[letter] = a;
                if (!known || (first.Size == 1 && size != 1))
                {
                    _sizes[letter] = (size, o, a);
                }
            }
        }

        return null;
    }

    private DiagnosticSpec Conflict(string letter, int o1, int a1, int o2, int a2, string fix) => Fault(
        DeclarationDiagnostics.EinsumSizes, _method, letter[0] == '.' ? "..." : letter,
        _shapes[o1].Sizes[a1].ToString(), $"axis {a1} of {_shapes[o1].Display}", _shapes[o2].Sizes[a2].ToString(), $"axis {a2} of {_shapes[o2].Display}", fix);

    private string[] Result(Subscripts subscripts, out DiagnosticSpec? fault)
    {
        fault = null;
        string[] dots = [.. _sizes.Keys.Where(letter => letter[0] == '.').OrderByDescending(letter => letter.Length).ThenByDescending(letter => letter, StringComparer.Ordinal)];
        if (subscripts.Result is not { } written)
        {
            if (_axes.SelectMany(all => all).FirstOrDefault(axis => !axis.IsPlain) is { } index)
            {
                fault = Fault(DeclarationDiagnostics.EinsumSubscripts, _method, $"'{index.Text}' leaves open what the result is; write it behind '->'");
                return [];
            }

            IEnumerable<string> once = _axes.SelectMany(all => all).Select(axis => axis.Letter).Where(letter => letter[0] != '.').GroupBy(letter => letter).Where(group => group.Count() == 1).Select(group => group.Key);
            return [.. dots, .. once.OrderBy(letter => letter, StringComparer.Ordinal)];
        }

        if (_hasEllipsis && dots.Length > 0 && !written.HasEllipsis)
        {
            fault = Fault(DeclarationDiagnostics.EinsumResult, _method, "'...'", "is no part of the result; write it behind '->' as well: what it stands for is not summed");
            return [];
        }

        HashSet<string> used = [.. _axes.SelectMany(all => all).SelectMany(axis => axis.Factors).Select(factor => factor.Letter)];
        if (written.Axes.FirstOrDefault(axis => axis.IsPlain && !used.Contains(axis.Letter)) is { } stranger)
        {
            fault = Fault(DeclarationDiagnostics.EinsumResult, _method, $"'{stranger.Letter}'", $"is in no operand; the operands have {string.Join(", ", used.Where(letter => letter[0] != '.').OrderBy(letter => letter, StringComparer.Ordinal).Select(letter => $"'{letter}'"))}");
            return [];
        }

        return [.. written.Axes.SelectMany(axis => axis.IsEllipsis ? dots : [axis.Letter])];
    }

    private DiagnosticSpec? Destination(string[] letters, EinsumShape result)
    {
        // A letter that stands in windows alone is as long as the destination says.
        for (int a = 0; a < letters.Length && letters.Length == result.Sizes.Count; a++)
        {
            if (!_sizes.ContainsKey(letters[a]))
            {
                _sizes[letters[a]] = (result.Sizes[a], -1, a);
            }
        }

        bool fits = letters.Length == result.Sizes.Count && letters.Select((letter, a) => _sizes[letter].Size == result.Sizes[a]).All(same => same);
        string Name(string letter) => letter[0] == '.' ? "..." : letter;
        return fits
            ? null
            : Fault(
                DeclarationDiagnostics.EinsumDestination, _method,
                letters.Length == 0 ? "a number" : string.Join(" x ", letters.Select(letter => _sizes.TryGetValue(letter, out (int Size, int, int) known) ? $"{known.Size} ({Name(letter)})" : Name(letter))),
                result.Display,
                letters.Length == 0 ? "return the number, or sum fewer letters by naming them behind '->'" : $"declare the destination with {letters.Length} {(letters.Length == 1 ? "axis" : "axes")} of these sizes, or write its letters in the order of its axes");
    }

    private DiagnosticSpec? Windows()
    {
        bool progress = true;
        while (progress)
        {
            progress = false;
            for (int o = 0; o < _shapes.Length; o++)
            {
                for (int a = 0; a < _axes[o].Count; a++)
                {
                    LetterFactor[] open = [.. _axes[o][a].Factors.Where(factor => !_sizes.ContainsKey(factor.Letter))];
                    if (open.Length == 1)
                    {
                        (long low, long high) = Reach(_axes[o][a]);
                        long room = open[0].Factor > 0 ? _shapes[o].Sizes[a] - 1 - high : low;
                        _sizes[open[0].Letter] = ((int)Math.Max(1, (room / Math.Abs(open[0].Factor)) + 1), o, a);
                        progress = true;
                    }
                }
            }
        }

        for (int o = 0; o < _shapes.Length; o++)
        {
            for (int a = 0; a < _axes[o].Count; a++)
            {
                SubscriptAxis axis = _axes[o][a];
                if (axis.Factors.FirstOrDefault(factor => !_sizes.ContainsKey(factor.Letter)) is { } open)
                {
                    return Fault(
                        DeclarationDiagnostics.EinsumWindow, _method, axis.Text, $"leaves the size of '{open.Letter}' open: it stands in no axis alone, neither of an operand nor of the result");
                }

                if (axis.IsPlain && _shapes[o].Sizes[a] == 1)
                {
                    continue;
                }

                (long low, long high) = Reach(axis);
                if (low < 0 || high >= _shapes[o].Sizes[a])
                {
                    string sizes = string.Join(", ", axis.Factors.Select(factor => $"{factor.Letter} of {_sizes[factor.Letter].Size}"));
                    return Fault(
                        DeclarationDiagnostics.EinsumWindow, _method, axis.Text,
                        $"with {sizes} reads the indices {low} to {high} of axis {a} of {_shapes[o].Display}, which has 0 to {_shapes[o].Sizes[a] - 1}; make the letters' sizes {Math.Max(high - _shapes[o].Sizes[a] + 1, -low)} smaller in sum, or the operand larger");
                }
            }
        }

        return null;
    }

    /// <summary>The lowest and the highest index of an axis over the letters whose sizes are known.</summary>
    private (long Low, long High) Reach(SubscriptAxis axis)
    {
        (long low, long high) = (axis.Offset, axis.Offset);
        foreach (LetterFactor factor in axis.Factors)
        {
            long reach = _sizes.TryGetValue(factor.Letter, out (int Size, int, int) known) ? (long)factor.Factor * (known.Size - 1) : 0;
            (low, high) = (low + Math.Min(reach, 0), high + Math.Max(reach, 0));
        }

        return (low, high);
    }

    private EinsumProblem Problem(string[] result, EinsumShape shape, int elementSize)
    {
        // Letters in the order in which they are met: sums run in this order.
        List<string> names = [];
        names.AddRange(_axes.SelectMany(all => all).SelectMany(axis => axis.Factors).Select(factor => factor.Letter).Distinct());
        EinsumLetter[] letters = [.. names.Select(name => new EinsumLetter(name, _sizes[name].Size))];
        EinsumArray[] operands = new EinsumArray[_shapes.Length];
        for (int o = 0; o < _shapes.Length; o++)
        {
            long[] strides = new long[letters.Length];
            long offset = 0;
            for (int a = 0; a < _axes[o].Count; a++)
            {
                offset += _axes[o][a].Offset * _shapes[o].Stride(a);
                foreach (LetterFactor factor in _axes[o][a].Factors)
                {
                    int letter = names.IndexOf(factor.Letter);
                    strides[letter] += _shapes[o].Sizes[a] == 1 || letters[letter].Size == 1 ? 0 : factor.Factor * _shapes[o].Stride(a);
                }
            }

            operands[o] = new(_shapes[o].Name, Text(_shapes[o].Name, _axes[o].Select(axis => axis.Text)), offset, new(strides));
        }

        long[] to = new long[letters.Length];
        for (int a = 0; a < result.Length; a++)
        {
            int letter = names.IndexOf(result[a]);
            to[letter] = letters[letter].Size == 1 ? 0 : shape.Stride(a);
        }

        return new(new(letters), new(operands), new(shape.Name, Text(shape.Name.Length > 0 ? shape.Name : "result", result.Select(letter => letter[0] == '.' ? "..." : letter)), 0, new(to)), elementSize);
    }

    private static string Text(string name, IEnumerable<string> axes)
    {
        // Dots stand for several axes and are written once.
        string text = string.Concat(axes);
        while (text.Contains("......"))
        {
            text = text.Replace("......", "...");
        }

        return text.Length == 0 ? name : $"{name}[{text}]";
    }

    private static string Dots(int fromLast) => new('.', 1 + fromLast);

    private DiagnosticSpec Fault(Microsoft.CodeAnalysis.DiagnosticDescriptor rule, params string[] arguments) => DiagnosticSpec.Of(rule.Id, _place, arguments);
}

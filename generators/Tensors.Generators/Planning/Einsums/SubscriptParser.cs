using System.Globalization;
using Tensors.Generators.Model;

namespace Tensors.Generators.Planning;

/// <summary>Reads the text of subscripts: <c>"bij,bjk->bik"</c>, <c>"...ij->...ji"</c>, <c>"[2*i+k],k->i"</c>.</summary>
internal sealed class SubscriptParser
{
    private readonly string _text;
    private int _at;

    private SubscriptParser(string text) => _text = text;

    /// <summary>The subscripts, or what is wrong with the text.</summary>
    public static (Subscripts? Value, string? Fault) Parse(string text)
    {
        try
        {
            return (new SubscriptParser(text).All(), null);
        }
        catch (SubscriptException fault)
        {
            return (null, fault.Message);
        }
    }

    private Subscripts All()
    {
        List<Subscript> operands = [One()];
        Subscript? result = null;
        while (_at < _text.Length)
        {
            if (Take(','))
            {
                operands.Add(One());
            }
            else if (Take('-'))
            {
                if (!Take('>'))
                {
                    throw Fault("'-' stands only in '->' and between brackets");
                }

                result = One();
                if (_at < _text.Length)
                {
                    throw Fault(_text[_at] == ',' ? "there is one result" : "there is a second '->'");
                }

                Check(result);
            }
            else
            {
                throw Fault("it is no letter, ',', '->', '...' or '['");
            }
        }

        return new(EquatableArray<Subscript>.From(operands), result);
    }

    private void Check(Subscript result)
    {
        if (result.Axes.FirstOrDefault(axis => !axis.IsPlain && !axis.IsEllipsis) is { } index)
        {
            throw new SubscriptException($"the result has the axis '{index.Text}'; an axis of the result is a letter");
        }

        string? twice = result.Axes.Where(axis => axis.IsPlain).GroupBy(axis => axis.Letter).FirstOrDefault(group => group.Count() > 1)?.Key;
        if (twice is not null)
        {
            throw new SubscriptException($"the result names '{twice}' twice; each axis of the result has a letter of its own");
        }
    }

    private Subscript One()
    {
        int start = _at;
        List<SubscriptAxis> axes = [];
        Skip();
        while (_at < _text.Length && _text[_at] is not (',' or '-'))
        {
            int from = _at;
            char at = _text[_at];
            if (IsLetter(at))
            {
                _at++;
                axes.Add(new(new([new(at.ToString(), 1)]), 0, false, at.ToString()));
            }
            else if (at == '.')
            {
                if (string.CompareOrdinal(_text, _at, "...", 0, 3) != 0)
                {
                    throw Fault("three dots stand for the axes that are not named");
                }

                if (axes.Any(axis => axis.IsEllipsis))
                {
                    throw Fault("one operand has '...' twice");
                }

                _at += 3;
                axes.Add(new(default, 0, true, "..."));
            }
            else if (at == '[')
            {
                _at++;
                axes.Add(Index(from));
            }
            else
            {
                throw Fault("it is no letter, ',', '->', '...' or '['");
            }

            Skip();
        }

        return new(_text.Substring(start, _at - start).Replace(" ", ""), EquatableArray<SubscriptAxis>.From(axes));
    }

    // index   term, or terms with + or - between them;   term   2, i, 2*i or i*2
    private SubscriptAxis Index(int start)
    {
        SortedDictionary<string, int> factors = new(StringComparer.Ordinal);
        int offset = 0;
        bool first = true;
        Skip();
        while (!Take(']'))
        {
            int sign = Take('-') ? -1 : Take('+') || first ? 1 : throw Fault("between the brackets stand letters and numbers with '+', '-' and '*'");
            first = false;
            (string? letter, int number) = Factor();
            if (Take('*'))
            {
                (string? other, int value) = Factor();
                if ((letter is null) == (other is null))
                {
                    throw Fault("a product in an index is one of a number and a letter");
                }

                (letter, number) = (letter ?? other, letter is null ? number : value);
            }

            if (letter is null)
            {
                offset += sign * number;
            }
            else
            {
                factors[letter] = (factors.TryGetValue(letter, out int sum) ? sum : 0) + (sign * number);
            }

            Skip();
        }

        string text = _text.Substring(start, _at - start).Replace(" ", "");
        return first
            ? throw Fault("an index is not empty")
            : new(EquatableArray<LetterFactor>.From(factors.Where(one => one.Value != 0).Select(one => new LetterFactor(one.Key, one.Value))), offset, false, text);
    }

    private (string? Letter, int Number) Factor()
    {
        Skip();
        if (_at < _text.Length && IsLetter(_text[_at]))
        {
            return (_text[_at++].ToString(), 1);
        }

        int start = _at;
        while (_at < _text.Length && _text[_at] is >= '0' and <= '9')
        {
            _at++;
        }

        if (start == _at)
        {
            throw Fault("between the brackets stand letters and numbers with '+', '-' and '*'");
        }

        return int.TryParse(_text.Substring(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < 1 << 24
            ? (null, number)
            : throw Fault("the number is too large");
    }

    private bool Take(char c)
    {
        Skip();
        if (_at >= _text.Length || _text[_at] != c)
        {
            return false;
        }

        _at++;
        if (c != '-')
        {
            Skip();
        }

        return true;
    }

    private void Skip()
    {
        while (_at < _text.Length && _text[_at] == ' ')
        {
            _at++;
        }
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private SubscriptException Fault(string what) => new(
        _at < _text.Length ? $"at '{_text.Substring(_at, Math.Min(_text.Length - _at, 12))}' (character {_at + 1}), {what}" : $"at its end, {what}");

    private sealed class SubscriptException(string message) : Exception(message);
}

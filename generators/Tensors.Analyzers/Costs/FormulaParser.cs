using System.Globalization;

namespace Tensors.Analyzers.Costs;

/// <summary>Reads formulas by recursive descent.</summary>
internal sealed class FormulaParser
{
    private readonly string _text;
    private int _at;

    private FormulaParser(string text) => _text = text;

    /// <summary>The formula; null where the text is none.</summary>
    public static Formula? Parse(string text)
    {
        var parser = new FormulaParser(text);
        Formula? formula = parser.Sum();
        parser.Skip();
        return parser._at == text.Length ? formula : null;
    }

    private Formula? Sum()
    {
        Formula? left = Product();
        while (left is not null && (Peek('+') || Peek('-')))
        {
            bool minus = Take('-');
            _ = minus || Take('+');
            left = Product() is { } right ? new SumFormula(left, right, minus) : null;
        }

        return left;
    }

    private Formula? Product()
    {
        Formula? left = Term();
        while (left is not null && (Peek('*') || Peek('/')))
        {
            bool divides = Take('/');
            _ = divides || Take('*');
            left = Term() is { } right ? (divides ? new QuotientFormula(left, right) : new ProductFormula(left, right)) : null;
        }

        return left;
    }

    private Formula? Term()
    {
        if (Take('?'))
        {
            return new UnknownFormula();
        }

        if (Take('('))
        {
            Formula? inner = Sum();
            return Take(')') ? inner : null;
        }

        string word = Word();
        if (word.Length == 0)
        {
            return null;
        }

        if (char.IsDigit(word[0]))
        {
            return long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? new NumberFormula(number) : null;
        }

        return Take('(') ? Function(word) : new BytesFormula(word);
    }

    private Formula? Function(string name)
    {
        Formula? result = name switch
        {
            "length" => Name() is { } of ? new LengthFormula(of) : null,
            "along" => Name() is { } operand ? new AlongFormula(operand) : null,
            "sizeof" => Name() is { } type ? new SizeOfFormula(type) : null,
            "computed" => Name() is { } parameter ? new ComputedFormula(parameter) : null,
            "factors" => Name() is { } matrix ? new FactorsFormula(matrix, Take(',') ? Name() : null) : null,
            "overlap" => Sum() is { } inner ? new OverlapFormula(inner) : null,
            "nested" => Sum() is { } inner ? new NestedFormula(inner) : null,
            _ => null,
        };
        return Take(')') ? result : null;
    }

    private string? Name() => Word() is { Length: > 0 } word && !char.IsDigit(word[0]) ? word : null;

    private string Word()
    {
        Skip();
        int start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] == '_'))
        {
            _at++;
        }

        return _text.Substring(start, _at - start);
    }

    private bool Peek(char c)
    {
        Skip();
        return _at < _text.Length && _text[_at] == c;
    }

    private bool Take(char c)
    {
        bool found = Peek(c);
        _at += found ? 1 : 0;
        return found;
    }

    private void Skip()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }
}

using System.Collections.Immutable;

namespace Tensors;

/// <summary>Reads the text of a header: a Python dict literal with the keys descr, fortran_order and shape, in any order.</summary>
/// <remarks>Header text comes from anywhere, so nothing is taken on trust: the depth of nesting is limited, sizes are checked for overflow,
/// keys must be there exactly once, nothing may follow the dict.</remarks>
internal ref struct NpyHeaderParser
{
    private const int MaxDepth = 16;
    private const int MaxAxes = 64;

    private readonly string _file;
    private readonly ReadOnlySpan<char> _text;
    private int _at;

    private NpyHeaderParser(string file, ReadOnlySpan<char> text)
    {
        _file = file;
        _text = text;
    }

    /// <summary>Reads a header.</summary>
    /// <param name="file">The file, for messages.</param>
    /// <param name="text">The text between the length field and the elements.</param>
    /// <param name="dataOffset">Where the elements begin.</param>
    /// <exception cref="NpyFormatException">The text is not a header, or its array cannot exist.</exception>
    public static NpyHeader Parse(string file, ReadOnlySpan<char> text, long dataOffset)
    {
        var parser = new NpyHeaderParser(file, text);
        NpyHeader header = parser.ParseDict(dataOffset);
        if (!FitsInt64(header))
            throw new NpyFormatException(file, $"an array of {header} has more bytes than a file can");
        return header;
    }

    private NpyHeader ParseDict(long dataOffset)
    {
        NpyDescr? descr = null;
        string descrText = "";
        bool? fortranOrder = null;
        ImmutableArray<long> shape = default;

        Expect('{');
        while (!TryTake('}'))
        {
            string key = TakeString();
            Expect(':');
            SkipBlanks();
            if (key == "descr" && descr is null)
            {
                int start = _at;
                descr = TakeDescr(0);
                descrText = _text[start.._at].Trim().Trim("'\"").ToString();
            }
            else if (key == "fortran_order" && fortranOrder is null)
            {
                fortranOrder = TakeBool();
            }
            else if (key == "shape" && shape.IsDefault)
            {
                shape = TakeShape();
            }
            else
            {
                throw Malformed($"the key '{NpyFormatException.Quoted(key)}' is unknown or there twice");
            }

            if (!TryTake(','))
            {
                Expect('}');
                break;
            }
        }

        SkipBlanks();
        if (_at != _text.Length)
            throw Malformed("something follows the dict");
        if (descr is not { } type || fortranOrder is not { } order || shape.IsDefault)
            throw Malformed("descr, fortran_order and shape must all be there");
        return new NpyHeader(descrText, type.DType, type.Size, type.ByteSwapped, order, shape, dataOffset);
    }

    // 'f4', a field list [('x', '<f4'), ('pos', '<f4', (3,))], or an array type ('<f4', (3,)).
    private NpyDescr TakeDescr(int depth)
    {
        if (depth > MaxDepth)
            throw Malformed("the dtype is nested too deeply");
        if (TryTake('['))
        {
            long size = 0;
            bool swapped = false;
            while (!TryTake(']'))
            {
                Expect('(');
                TakeFieldName();
                Expect(',');
                NpyDescr field = TakeDescr(depth + 1);
                size += field.Size * TakeRepeat();
                swapped |= field.ByteSwapped;
                Expect(')');
                if (size > int.MaxValue)
                    throw Malformed("an element of this dtype is larger than 2 GiB");
                if (!TryTake(','))
                {
                    Expect(']');
                    break;
                }
            }

            return new NpyDescr(DType.Struct, (int)size, swapped);
        }

        if (TryTake('('))
        {
            NpyDescr element = TakeDescr(depth + 1);
            long size = element.Size * TakeRepeat();
            Expect(')');
            return size <= int.MaxValue
                ? new NpyDescr(DType.Struct, (int)size, element.ByteSwapped)
                : throw Malformed("an element of this dtype is larger than 2 GiB");
        }

        string text = TakeString();
        if (NpyDescr.TryParse(text, out NpyDescr descr))
            return descr;
        throw new NpyFormatException(_file, text is "O" or "|O"
            ? "it holds Python objects, which only Python can read; save numbers instead"
            : $"unknown dtype '{NpyFormatException.Quoted(text)}'");
    }

    // A field's name, or its (title, name).
    private void TakeFieldName()
    {
        if (TryTake('('))
        {
            TakeString();
            Expect(',');
            TakeString();
            Expect(')');
            return;
        }

        TakeString();
    }

    // The optional ", (3,)" or ", 3" behind a field's dtype: how many times it is there. At most 2^31, so that sums cannot overflow.
    private long TakeRepeat()
    {
        if (!TryTake(','))
            return 1;
        SkipBlanks();
        if (Peek() == ')')
            return 1;
        long repeat = 1;
        foreach (long dim in Peek() == '(' ? TakeShape() : [TakeSize()])
        {
            if (dim > int.MaxValue || (repeat *= dim) > int.MaxValue)
                throw Malformed("an element of this dtype is larger than 2 GiB");
        }

        TryTake(',');
        return repeat;
    }

    private ImmutableArray<long> TakeShape()
    {
        ImmutableArray<long>.Builder sizes = ImmutableArray.CreateBuilder<long>();
        Expect('(');
        while (!TryTake(')'))
        {
            if (sizes.Count == MaxAxes)
                throw Malformed($"more than {MaxAxes} axes");
            sizes.Add(TakeSize());
            if (!TryTake(','))
            {
                // (3) is a number in Python, (3,) a tuple.
                if (sizes.Count == 1 && Peek() == ')')
                    throw Malformed("the shape is not a tuple");
                Expect(')');
                break;
            }
        }

        return sizes.ToImmutable();
    }

    private long TakeSize()
    {
        SkipBlanks();
        int start = _at;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
            _at++;
        ReadOnlySpan<char> digits = _text[start.._at];

        // Python 2 wrote long integers as 3L.
        if (digits.Length > 0 && Peek() == 'L')
            _at++;
        return long.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out long size)
            ? size
            : throw Malformed("an axis has no size of 0 to 2^63 - 1");
    }

    private bool TakeBool()
    {
        foreach (bool value in (ReadOnlySpan<bool>)[false, true])
        {
            string word = value ? "True" : "False";
            if (_text[_at..].StartsWith(word, StringComparison.Ordinal))
            {
                _at += word.Length;
                return value;
            }
        }

        throw Malformed("fortran_order is neither True nor False");
    }

    private string TakeString()
    {
        SkipBlanks();
        char quote = Peek();
        if (quote is not ('\'' or '"'))
            throw Malformed("a quoted string is missing");
        int start = ++_at;
        while (_at < _text.Length && _text[_at] != quote)
            _at += _text[_at] == '\\' ? 2 : 1;
        if (_at >= _text.Length)
            throw Malformed("a quoted string has no end");
        return _text[start.._at++].ToString();
    }

    private void Expect(char c)
    {
        if (!TryTake(c))
            throw Malformed($"'{c}' is missing");
    }

    private bool TryTake(char c)
    {
        SkipBlanks();
        if (Peek() != c)
            return false;
        _at++;
        return true;
    }

    private readonly char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private void SkipBlanks()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\n' or '\r' or '\t')
            _at++;
    }

    private readonly NpyFormatException Malformed(string problem) =>
        new(_file, $"malformed header at character {Math.Min(_at, _text.Length)}: {problem}");

    private static bool FitsInt64(NpyHeader header)
    {
        if (header.Shape.Contains(0))
            return true;
        Int128 size = header.ElementSize;
        foreach (long dim in header.Shape)
        {
            size *= dim;
            if (size > long.MaxValue)
                return false;
        }

        return true;
    }
}

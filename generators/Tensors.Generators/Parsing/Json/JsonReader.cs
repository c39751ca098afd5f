using System.Globalization;
using System.Text;

namespace Tensors.Generators.Parsing.Json;

/// <summary>Reads JSON with comments and trailing commas, keeping the place of every value. It stops at the first error and returns what it has until
/// there, so that one mistake does not take every shape of the file with it. No dependency: the compiler host's own JSON library gives no positions.</summary>
internal sealed class JsonReader
{
    /// <summary>The longest text that is read.</summary>
    public const int MaxLength = 4 * 1024 * 1024;

    /// <summary>The deepest nesting that is read; the stack of the compiler's thread bears far more.</summary>
    public const int MaxDepth = 64;

    private readonly string _text;
    private int _at;

    private JsonReader(string text) => _text = text;

    /// <summary>The first error; null when the text is JSON.</summary>
    public JsonError? Error { get; private set; }

    /// <summary>The value the text holds, as far as it could be read; null where there is none.</summary>
    public static JsonNode? Read(string text, out JsonError? error)
    {
        JsonReader reader = new(text);
        JsonNode? root = null;
        if (text.Length > MaxLength)
        {
            reader.Fail($"the file has {text.Length} characters; {MaxLength} is the most", 0, 1, isLimit: true);
        }
        else
        {
            root = reader.Value(0, _ => { });
            reader.SkipBlanks();
            if (reader.Error is null && reader._at < text.Length)
            {
                reader.Fail($"unexpected {reader.Shown()} after the end of the value");
            }
        }

        error = reader.Error;
        return root;
    }

    /// <summary>Reads a value and hands it to <paramref name="attach"/> before its contents are read, so that they survive a later error.</summary>
    private JsonNode? Value(int depth, Action<JsonNode> attach)
    {
        SkipBlanks();
        if (Error is not null)
        {
            return null;
        }

        if (depth > MaxDepth)
        {
            Fail($"values are nested more than {MaxDepth} deep", _at, 1, isLimit: true);
            return null;
        }

        if (_at >= _text.Length)
        {
            Fail("the file ends where a value is expected");
            return null;
        }

        JsonNode? node = _text[_at] switch
        {
            '{' => new(JsonKind.Object, _at),
            '[' => new(JsonKind.Array, _at),
            '"' => String(),
            '-' or (>= '0' and <= '9') => Number(),
            _ => Word(),
        };
        if (node is null)
        {
            return null;
        }

        attach(node);
        if (node.Kind == JsonKind.Object)
        {
            Members(node, depth);
        }
        else if (node.Kind == JsonKind.Array)
        {
            Items(node, depth);
        }

        return node;
    }

    private void Members(JsonNode node, int depth)
    {
        _at++;
        while (Next(node, '}'))
        {
            if (_text[_at] != '"')
            {
                Fail($"a name in double quotes is expected, not {Shown()}");
                return;
            }

            JsonNode? name = String();
            SkipBlanks();
            if (name is null || Error is not null)
            {
                return;
            }

            if (_at >= _text.Length || _text[_at] != ':')
            {
                Fail($"':' is expected after \"{name.Text}\"");
                return;
            }

            _at++;
            if (Value(depth + 1, value => node.Members.Add(new(name, value))) is null || !Separator(node, '}'))
            {
                return;
            }
        }
    }

    private void Items(JsonNode node, int depth)
    {
        _at++;
        while (Next(node, ']'))
        {
            if (Value(depth + 1, node.Items.Add) is null || !Separator(node, ']'))
            {
                return;
            }
        }
    }

    /// <summary>Whether another entry follows; consumes the closing bracket where none does.</summary>
    private bool Next(JsonNode node, char close)
    {
        SkipBlanks();
        if (Error is not null)
        {
            return false;
        }

        if (_at >= _text.Length)
        {
            Fail($"the file ends before '{close}'; the value it closes starts here", node.Start, 1);
            return false;
        }

        if (_text[_at] != close)
        {
            return true;
        }

        node.End = ++_at;
        node.IsComplete = true;
        return false;
    }

    private bool Separator(JsonNode node, char close)
    {
        SkipBlanks();
        if (Error is not null)
        {
            return false;
        }

        if (_at < _text.Length && _text[_at] == ',')
        {
            _at++;
            return true;
        }

        if (_at < _text.Length && _text[_at] == close)
        {
            return true;
        }

        if (_at >= _text.Length)
        {
            Fail($"the file ends before '{close}'; the value it closes starts here", node.Start, 1);
        }
        else
        {
            Fail($"',' or '{close}' is expected, not {Shown()}");
        }

        return false;
    }

    private JsonNode? String()
    {
        int start = _at++;
        StringBuilder value = new();
        while (_at < _text.Length && _text[_at] is not ('"' or '\n' or '\r'))
        {
            char c = _text[_at++];
            if (c != '\\')
            {
                value.Append(c);
                continue;
            }

            if (_at >= _text.Length || Escaped(_text[_at]) is not { } escaped)
            {
                Fail("an unknown escape in a text", _at - 1, 2);
                return null;
            }

            value.Append(escaped);
        }

        if (_at >= _text.Length || _text[_at] != '"')
        {
            Fail("a text without its closing quote", start, Math.Max(_at - start, 1));
            return null;
        }

        return new(JsonKind.String, start) { Text = value.ToString(), End = ++_at };
    }

    /// <summary>The character an escape stands for; moves behind it.</summary>
    private char? Escaped(char c)
    {
        if (c == 'u')
        {
            bool good = _at + 5 <= _text.Length
                & ushort.TryParse(_text.Substring(_at + 1, Math.Min(4, _text.Length - _at - 1)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code);
            _at += good ? 5 : 0;
            return good ? (char)code : null;
        }

        int index = "\"\\/bfnrt".IndexOf(c);
        _at += index < 0 ? 0 : 1;
        return index < 0 ? null : "\"\\/\b\f\n\r\t"[index];
    }

    private JsonNode? Number()
    {
        int start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '-' or '+' or '.'))
        {
            _at++;
        }

        string digits = _text.Substring(start, _at - start);
        bool good = double.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _)
            && digits[digits.Length - 1] != '.' && !(digits.TrimStart('-') is ['0', >= '0' and <= '9', ..]);
        if (!good)
        {
            Fail($"'{digits}' is no number", start, _at - start);
            return null;
        }

        return new(JsonKind.Number, start) { Text = digits, End = _at };
    }

    private JsonNode? Word()
    {
        int start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '_'))
        {
            _at++;
        }

        string word = _text.Substring(start, _at - start);
        JsonKind? kind = word switch { "true" => JsonKind.True, "false" => JsonKind.False, "null" => JsonKind.Null, _ => null };
        if (kind is null)
        {
            _at = start;
            Fail(word.Length > 0 ? $"'{word}' is no value; a text stands in double quotes" : $"a value is expected, not {Shown()}", start, Math.Max(word.Length, 1));
            return null;
        }

        return new(kind.Value, start) { End = _at };
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && Error is null)
        {
            char c = _text[_at];
            if (c is ' ' or '\t' or '\r' or '\n' or '\uFEFF')
            {
                _at++;
            }
            else if (c == '/' && _at + 1 < _text.Length && _text[_at + 1] == '/')
            {
                int end = _text.IndexOf('\n', _at);
                _at = end < 0 ? _text.Length : end;
            }
            else if (c == '/' && _at + 1 < _text.Length && _text[_at + 1] == '*')
            {
                int end = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    Fail("a comment without its end", _at, 2);
                    return;
                }

                _at = end + 2;
            }
            else
            {
                return;
            }
        }
    }

    private string Shown() => _at < _text.Length ? $"'{_text[_at]}'" : "the end of the file";

    private void Fail(string message) => Fail(message, Math.Min(_at, Math.Max(_text.Length - 1, 0)), 1);

    private void Fail(string message, int start, int length, bool isLimit = false) => Error ??= new(message, start, length, isLimit);
}

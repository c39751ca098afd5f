using System.Text;

namespace Tensors;

/// <summary>NumPy's layout of an array as text: brackets per axis, aligned columns, lines of at most 75 characters, and from 1001 elements
/// on only three at each end of each axis.</summary>
internal ref struct TensorText
{
    private const int LineWidth = 75;
    private const int Threshold = 1000;
    private const int EdgeItems = 3;

    private readonly ReadOnlySpan<int> _dims;
    private readonly bool _summary;
    private readonly StringBuilder _text = new();
    private ReadOnlySpan<string> _words;

    private TensorText(ReadOnlySpan<int> dims, bool summary, ReadOnlySpan<string> words)
    {
        _dims = dims;
        _summary = summary;
        _words = words;
    }

    /// <summary>Formats a tensor. Reads only the elements that are shown.</summary>
    /// <param name="first">The first element in memory.</param>
    /// <param name="dims">The size of each axis.</param>
    /// <param name="steps">The distance in elements between neighbours along each axis.</param>
    /// <param name="format">A format of the element type, or null.</param>
    /// <param name="provider">A culture, or null.</param>
    public static string Format<T>(ref readonly T first, ReadOnlySpan<int> dims, ReadOnlySpan<nint> steps, string? format, IFormatProvider? provider)
        where T : unmanaged
    {
        Int128 length = 1;
        foreach (int dim in dims)
            length *= dim;
        bool summary = length > Threshold;

        var shown = new List<T>();
        Collect(shown, in first, dims, steps, summary);
        string[] words = ElementWords.Of([.. shown], format, provider, dims.IsEmpty);
        if (dims.IsEmpty)
            return words[0];
        var text = new TensorText(dims, summary, words);
        text.AppendAxis(0);
        return text._text.ToString();
    }

    private static void Collect<T>(List<T> shown, ref readonly T first, ReadOnlySpan<int> dims, ReadOnlySpan<nint> steps, bool summary)
        where T : unmanaged
    {
        if (dims.IsEmpty)
        {
            shown.Add(first);
            return;
        }

        bool elided = summary && dims[0] > 2 * EdgeItems;
        for (int i = 0; i < dims[0]; i++)
        {
            if (elided && i == EdgeItems)
                i = dims[0] - EdgeItems;
            ref T item = ref System.Runtime.CompilerServices.Unsafe.Add(
                ref System.Runtime.CompilerServices.Unsafe.AsRef(in first), i * steps[0]);
            Collect(shown, in item, dims[1..], steps[1..], summary);
        }
    }

    // An axis is a bracket; what stands in it begins one column further right than the bracket.
    private void AppendAxis(int axis)
    {
        _text.Append('[');
        if (axis == _dims.Length - 1)
            AppendRow(indent: axis + 1, width: LineWidth - axis - 1);
        else
            AppendBlocks(axis);
        _text.Append(']');
    }

    private void AppendBlocks(int axis)
    {
        bool elided = _summary && _dims[axis] > 2 * EdgeItems;
        int items = elided ? 2 * EdgeItems : _dims[axis];
        for (int i = 0; i < items; i++)
        {
            if (i > 0)
                AppendBreak(axis);
            if (elided && i == EdgeItems)
            {
                _text.Append("...");
                AppendBreak(axis);
            }

            AppendAxis(axis + 1);
        }
    }

    // One line end between rows, one more per axis between.
    private readonly void AppendBreak(int axis) => _text.Append('\n', _dims.Length - axis - 1).Append(' ', axis + 1);

    private void AppendRow(int indent, int width)
    {
        int dim = _dims[^1];
        bool elided = _summary && dim > 2 * EdgeItems;
        int items = elided ? 2 * EdgeItems : dim;
        int column = indent;
        for (int i = 0; i < items; i++)
        {
            if (elided && i == EdgeItems)
                AppendWord("...", indent, width, ref column, last: false);
            AppendWord(_words[0], indent, width, ref column, last: i == items - 1);
            _words = _words[1..];
        }
    }

    private readonly void AppendWord(string word, int indent, int width, ref int column, bool last)
    {
        if (column + word.Length > width && column > indent)
        {
            while (_text[^1] == ' ')
                _text.Length--;
            _text.Append('\n').Append(' ', indent);
            column = indent;
        }

        _text.Append(word);
        column += word.Length;
        if (!last)
        {
            _text.Append(' ');
            column++;
        }
    }
}

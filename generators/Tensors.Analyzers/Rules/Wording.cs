using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>How shapes, sizes, bytes and operands read in a message.</summary>
internal static class Wording
{
    private const int LongestQuote = 48;

    /// <summary>"4,000,000 B (3.81 MiB)".</summary>
    public static string Bytes(long bytes)
    {
        string plain = bytes.ToString("N0", CultureInfo.InvariantCulture) + " B";
        return bytes switch
        {
            < 1024 => plain,
            < 1024 * 1024 => $"{plain} ({Scaled(bytes, 10)} KiB)",
            < 1024L * 1024 * 1024 => $"{plain} ({Scaled(bytes, 20)} MiB)",
            _ => $"{plain} ({Scaled(bytes, 30)} GiB)",
        };
    }

    /// <summary>"1000 x 1000", "Rows 1024 x Cols 512", "? x 3".</summary>
    public static string Shape(TensorShape? shape) => shape switch
    {
        null => "shape known at run time",
        { IsSymbolic: true } => $"shape of {shape.Of!.Name}",
        { Rank: 0 } => "a single value",
        _ => string.Join(" x ", shape.Dims.Select(Axis)),
    };

    /// <summary>"1000", "Rows 1024".</summary>
    public static string Axis(Dim dim) => dim.Name is null ? Size(dim) : $"{dim.Name.Name} {Size(dim)}";

    public static string Size(Dim dim) =>
        dim.IsKnown ? dim.Size.ToString(CultureInfo.InvariantCulture) : dim.Symbol?.Name ?? "?";

    /// <summary>"HeightMap 'w.Map' (1000 x 1000)" for a tensor, "'w.Map * 0.5f' (1000 x 1000)" for an expression.</summary>
    public static string Describe(Operand operand)
    {
        // x.At is x, seen from its writable side.
        if (operand.Operation is Microsoft.CodeAnalysis.Operations.IPropertyReferenceOperation { Property: { Name: "At", IsIndexer: false }, Instance: { Type: { } type } instance })
        {
            return $"{type.Name} {Quote(instance)} ({Shape(operand.Value.Shape)})";
        }

        string quoted = $"{Quote(operand.Operation)} ({Shape(operand.Value.Shape)})";
        return operand.Value.Declared is { } declared ? $"{declared.Name} {quoted}" : quoted;
    }

    /// <summary>The operand's source text on one line, in quotes, its middle left out where it is long.</summary>
    public static string Quote(IOperation operation) => Quote(operation.Syntax);

    /// <summary>The same for a piece of source.</summary>
    public static string Quote(SyntaxNode syntax)
    {
        string text = OneLine(syntax.ToString());
        return text.Length <= LongestQuote ? $"'{text}'" : $"'{text.Substring(0, LongestQuote / 2)}...{text.Substring(text.Length - (LongestQuote / 2) + 3)}'";
    }

    /// <summary>"1000 (HeightMap, Shapes.cs:3)"; for a slice "998 ('1..^1' of 1000, HeightMap, Shapes.cs:3)".</summary>
    public static string SizeWithOrigin(Dim dim)
    {
        if (dim.Origin is not { } origin)
        {
            return Size(dim);
        }

        string? declared = origin.Declared is { } type ? Source(type) : null;
        string? slice = origin.Slice is null ? null : origin.FullSize >= 0 ? $"'{OneLine(origin.Slice)}' of {origin.FullSize}" : $"'{OneLine(origin.Slice)}'";
        string inner = string.Join(", ", new[] { slice, declared }.Where(static s => s is not null));
        return inner.Length == 0 ? Size(dim) : $"{Size(dim)} ({inner})";
    }

    /// <summary>"HeightMap, Shapes.cs:3", or "HeightMap of Engine" for a type of another assembly.</summary>
    public static string Source(ITypeSymbol declared)
    {
        if (DeclarationOf(declared) is { } location)
        {
            FileLinePositionSpan span = location.GetLineSpan();
            return $"{declared.Name}, {Path.GetFileName(span.Path)}:{span.StartLinePosition.Line + 1}";
        }

        return declared.Locations.Any(static l => l.IsInMetadata) && declared.ContainingAssembly is { } assembly
            ? $"{declared.Name} of {assembly.Name}"
            : declared.Name;
    }

    /// <summary>Where the user declared the type; null for types whose only source is generated (shapes.json) or that come from elsewhere.</summary>
    public static Location? DeclarationOf(ITypeSymbol? declared) =>
        declared?.Locations.FirstOrDefault(static l => l.IsInSource && l.SourceTree is { FilePath: var path } && path.Length > 0 && !path.EndsWith(".g.cs", System.StringComparison.OrdinalIgnoreCase));

    /// <summary>"float", "Half", "Complex": as the user writes it.</summary>
    public static string Type(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    public static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string OneLine(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool space = char.IsWhiteSpace(c);
            if (!space || (builder.Length > 0 && builder[builder.Length - 1] != ' '))
            {
                builder.Append(space ? ' ' : c);
            }
        }

        return builder.ToString().Trim();
    }

    private static string Scaled(long bytes, int shift) => (bytes / (double)(1L << shift)).ToString("0.##", CultureInfo.InvariantCulture);
}

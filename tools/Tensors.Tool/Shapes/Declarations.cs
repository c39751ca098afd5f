using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Tensors.Generators.Model;
using Tensors.Generators.Parsing;

namespace Tensors.Tool.Shapes;

/// <summary>Declarations of NumPy arrays: entries of a shapes file, or attributes. What is written has passed the generator's own checks.</summary>
internal static class Declarations
{
    private static readonly JsonSerializerOptions s_text = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A whole shapes file.</summary>
    /// <exception cref="ToolException">An array cannot be declared.</exception>
    public static string Json(IReadOnlyList<NumPyArray> arrays, string? space)
    {
        IReadOnlyList<NumPyArray> named = Named(arrays);
        var text = new StringBuilder("{\n");
        if (space is not null)
        {
            text.Append($"  \"namespace\": {Quoted(space)},\n");
        }

        text.Append("  \"shapes\": {\n    ").AppendJoin(",\n    ", named.Select(Entry)).Append("\n  }\n}\n");
        Check(named, text.ToString());
        return text.ToString();
    }

    /// <summary>Structs with attributes.</summary>
    /// <exception cref="ToolException">An array cannot be declared.</exception>
    public static string CSharp(IReadOnlyList<NumPyArray> arrays, string? space)
    {
        _ = Json(arrays, space);
        var text = new StringBuilder("using Tensors;\n\n");
        if (space is not null)
        {
            text.Append($"namespace {space};\n\n");
        }

        foreach (NumPyArray array in Named(arrays))
        {
            ElementSpec element = ElementCatalog.ByNumPyName(DTypeOf(array))!;
            IEnumerable<string> arguments = array.Header.Shape.Select(static d => d.ToString(CultureInfo.InvariantCulture)).Append($"typeof({element.CSharp})");
            string order = IsColumnMajor(array) ? ", Order = Order.ColumnMajor" : "";
            text.Append($"/// <summary>{System.Security.SecurityElement.Escape(Plain(array.Source))}: {Output.Text.Bytes(array.Header.SizeInBytes)}.</summary>\n");
            text.Append($"[NdShape({string.Join(", ", arguments)}{order})]\npublic partial struct {array.Name};\n\n");
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Entry(NumPyArray array) =>
        $"{Quoted(array.Name)}: {{ \"shape\": [{string.Join(", ", array.Header.Shape)}], \"dtype\": {Quoted(DTypeOf(array))}{(IsColumnMajor(array) ? ", \"order\": \"columnMajor\"" : "")}, \"doc\": {Quoted(Plain(array.Source))} }}";

    /// <summary>Each name once: the second of a name is numbered.</summary>
    private static IReadOnlyList<NumPyArray> Named(IReadOnlyList<NumPyArray> arrays)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var named = new List<NumPyArray>();
        foreach (NumPyArray array in arrays)
        {
            string name = array.Name;
            for (int number = 2; !taken.Add(name); number++)
            {
                name = $"{array.Name}{number}";
            }

            named.Add(array with { Name = name });
        }

        return named;
    }

    private static string DTypeOf(NumPyArray array) => array.Header.DType == DType.Struct
        ? throw new ToolException($"{array.Source}: its dtype {Plain(array.Header.Descr)} has none like it here; known are {ElementCatalog.FileNames}. For records, declare a struct and use it as an element")
        : DTypes.Name(array.Header.DType);

    private static bool IsColumnMajor(NumPyArray array) => array.Header.FortranOrder && array.Header.Shape.Count(static d => d > 1) > 1;

    private static void Check(IReadOnlyList<NumPyArray> arrays, string json)
    {
        ShapesContent content = ShapesReader.Parse("shapes.json", json);
        if (content.Faults.FirstOrDefault() is not { } fault)
        {
            return;
        }

        // The line of the entry tells the array; a fault of the namespace has none.
        string[] lines = json.Split('\n');
        int line = fault.Location.GetLineSpan().StartLinePosition.Line;
        NumPyArray? array = arrays.FirstOrDefault(a => lines[line].TrimStart().StartsWith($"{Quoted(a.Name)}:", StringComparison.Ordinal));
        throw new ToolException($"{(array is null ? "" : Plain(array.Source) + ": ")}{fault.GetMessage(CultureInfo.InvariantCulture)}");
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, s_text);

    // Names of files and of an archive's entries: one line, of a length for reading.
    private static string Plain(string text) => new([.. text.Take(200).Select(static c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c)]);
}

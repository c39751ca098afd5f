using System.Globalization;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Tensors.Generators.Diagnostics;
using Tensors.Generators.Model;
using Tensors.Generators.Parsing.Json;

namespace Tensors.Generators.Parsing;

/// <summary>Reads <c>shapes.json</c>. Every property is read on its own and a mistake in one leaves the others standing.</summary>
internal sealed class ShapesFileParser
{
    private readonly ShapesFileContext _file;
    private readonly List<DimDraft> _dims = [];
    private readonly List<TensorDraft> _tensors = [];
    private string _namespace;
    private string _accessibility = "public";

    private ShapesFileParser(ShapesFileContext file, string rootNamespace)
    {
        _file = file;
        _namespace = rootNamespace;
    }

    /// <summary>Whether an additional file of the compilation is one of ours, by its name.</summary>
    public static bool IsShapesFile(string path)
    {
        string name = Path.GetFileName(path);
        return name.Equals("shapes.json", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".shapes.json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The declarations of a file.</summary>
    /// <param name="path">Its path, for messages.</param>
    /// <param name="text">Its text.</param>
    /// <param name="rootNamespace">The namespace of a file that names none.</param>
    public static ShapesFile Parse(string path, SourceText text, string rootNamespace)
    {
        ShapesFileContext file = new(path, text);
        JsonNode? root = JsonReader.Read(text.ToString(), out JsonError? error);
        if (error is not null)
        {
            file.Report(error.IsLimit ? FileDiagnostics.Limit : FileDiagnostics.Malformed, error.Start, error.Length, error.Message);
        }

        ShapesFileParser parser = new(file, rootNamespace);
        if (root is not null && file.Expect(root, JsonKind.Object, Path.GetFileName(path), "an object"))
        {
            parser.Root(root);
        }

        return new(EquatableArray<DimDraft>.From(parser._dims), EquatableArray<TensorDraft>.From(parser._tensors), EquatableArray<DiagnosticSpec>.From(file.Found));
    }

    private void Root(JsonNode root)
    {
        Dictionary<string, JsonNode> members = _file.Members(root, "$schema", "namespace", "accessibility", "dims", "shapes");
        if (members.TryGetValue("namespace", out JsonNode space) && _file.Expect(space, JsonKind.String, "namespace", "a text"))
        {
            if (space.Text.Length == 0 || space.Text.Split('.').All(SyntaxFacts.IsValidIdentifier))
            {
                _namespace = space.Text;
            }
            else
            {
                _file.Report(FileDiagnostics.BadName, space, space.Text, "a namespace", "it is no dotted list of C# identifiers");
            }
        }

        if (members.TryGetValue("accessibility", out JsonNode access))
        {
            _accessibility = Accessibility(access) ?? _accessibility;
        }

        if (members.TryGetValue("dims", out JsonNode dims) && _file.Expect(dims, JsonKind.Object, "dims", "an object of names and sizes"))
        {
            foreach (JsonMember dim in _file.Named(dims, "a dimension").Where(dim => dim.Value.IsComplete))
            {
                Dim(dim);
            }
        }

        if (members.TryGetValue("shapes", out JsonNode shapes) && _file.Expect(shapes, JsonKind.Object, "shapes", "an object of names and shapes"))
        {
            foreach (JsonMember shape in _file.Named(shapes, "a tensor"))
            {
                if (ReservedNames.Contains(shape.Name.Text))
                {
                    _file.Report(FileDiagnostics.BadName, shape.Name, shape.Name.Text, "a tensor", "it is the name of a generated member");
                }
                else if (shape.Value.IsComplete && _file.Expect(shape.Value, JsonKind.Object, shape.Name.Text, "an object with \"shape\" and \"dtype\""))
                {
                    Tensor(shape);
                }
            }
        }
    }

    private void Dim(JsonMember member)
    {
        string name = member.Name.Text;
        JsonNode value = member.Value;
        string? doc = null;
        string accessibility = _accessibility;
        if (value.Kind == JsonKind.Object)
        {
            Dictionary<string, JsonNode> members = _file.Members(value, "size", "doc", "accessibility");
            doc = members.TryGetValue("doc", out JsonNode text) && _file.Expect(text, JsonKind.String, "doc", "a text") ? text.Text : null;
            accessibility = members.TryGetValue("accessibility", out JsonNode access) ? Accessibility(access) ?? accessibility : accessibility;
            if (!members.TryGetValue("size", out value))
            {
                _file.Report(FileDiagnostics.Missing, member.Name, name, "size");
                return;
            }
        }

        if (Size(value, name, 0) is { } size)
        {
            _dims.Add(new(new(Host(name, accessibility), size is >= 1 and <= int.MaxValue ? (int)size : 1, doc, _file.Path), _file.Place(member.Name)));
            if (size is < 1 or > int.MaxValue)
            {
                _file.Report(FileDiagnostics.SizeNotPositive, value, name, "0", value.Text);
            }
        }
    }

    private void Tensor(JsonMember member)
    {
        string name = member.Name.Text;
        Dictionary<string, JsonNode> members = _file.Members(
            member.Value, "shape", "dtype", "order", "maxBytes", "accessibility", "doc", "algebra", "components");
        JsonNode? Of(string property) => members.TryGetValue(property, out JsonNode value) ? value : null;
        string? Text(string property) => Of(property) is { } value && _file.Expect(value, JsonKind.String, property, "a text") ? value.Text : null;

        JsonNode? shape = Of("shape");
        JsonNode? dtype = Of("dtype");
        if (shape is null || dtype is null)
        {
            _file.Report(FileDiagnostics.Missing, member.Name, name, shape is null ? "shape" : "dtype");
            return;
        }

        List<AxisDraft>? axes = Axes(shape, name);
        if (axes is null || !_file.Expect(dtype, JsonKind.String, "dtype", "a text"))
        {
            return;
        }

        ElementSpec? element = ElementCatalog.ByNumPyName(dtype.Text);
        if (element is null)
        {
            _file.Report(FileDiagnostics.UnknownDType, dtype, name, dtype.Text, ElementCatalog.FileNames);
            return;
        }

        string accessibility = Of("accessibility") is { } access ? Accessibility(access) ?? _accessibility : _accessibility;
        _tensors.Add(new(
            Host(name, accessibility),
            _file.Place(member.Name),
            _file.Path,
            EquatableArray<AxisDraft>.From(axes),
            _file.Place(shape),
            element,
            _file.Place(dtype),
            Of("order") is { } order && _file.OneOf(order, "order", "rowMajor", "columnMajor") == "columnMajor",
            Of("algebra") is { } algebra && _file.OneOf(algebra, "algebra", "elementwise", "matrix") == "matrix",
            Of("algebra") is { } algebraPlace ? _file.Place(algebraPlace) : null,
            Text("components"),
            Of("components") is { } components ? _file.Place(components) : null,
            Text("doc"),
            Of("maxBytes") is { } budget ? Budget(budget, name) : 0,
            Of("maxBytes") is { } budgetPlace ? _file.Place(budgetPlace) : null));
    }

    private List<AxisDraft>? Axes(JsonNode shape, string name)
    {
        if (!_file.Expect(shape, JsonKind.Array, "shape", "a list of sizes and dimension names"))
        {
            return null;
        }

        List<AxisDraft> axes = [];
        foreach (JsonNode axis in shape.Items)
        {
            if (axis.Kind == JsonKind.String)
            {
                axes.Add(new(0, axis.Text, null, _file.Place(axis)));
            }
            else if (Size(axis, name, axes.Count) is { } size)
            {
                axes.Add(new(size, null, null, _file.Place(axis)));
            }
            else
            {
                // Reported; a size of 1 keeps the rank and the type.
                axes.Add(new(1, null, null, _file.Place(axis)));
            }
        }

        return axes;
    }

    private long? Size(JsonNode value, string name, int axis)
    {
        if (!_file.Expect(value, JsonKind.Number, name, "a whole number"))
        {
            return null;
        }

        if (long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long size))
        {
            return size;
        }

        bool whole = value.Text.TrimStart('-').All(char.IsDigit);
        if (whole)
        {
            _file.Report(FileDiagnostics.SizeNotPositive, value, name, axis.ToString(CultureInfo.InvariantCulture), value.Text);
        }
        else
        {
            _file.Report(FileDiagnostics.WrongKind, value, name, value.Description, "a whole number");
        }

        return null;
    }

    private long Budget(JsonNode value, string name)
    {
        long? bytes = value.Kind is JsonKind.Number or JsonKind.String ? ByteSize.Parse(value.Text) : null;
        if (bytes is null)
        {
            _file.Report(FileDiagnostics.BadBudget, value, name, value.Description);
        }

        return bytes ?? 0;
    }

    private string? Accessibility(JsonNode value) => _file.OneOf(value, "accessibility", "public", "internal");

    private HostSpec Host(string name, string accessibility) => new(_namespace, default, name, accessibility, accessibility == "public" ? Visibility.Public : Visibility.Assembly);
}

using System.CommandLine;
using Microsoft.CodeAnalysis;
using Spectre.Console;
using Tensors.Generators.Model;
using Tensors.Generators.Planning;
using Tensors.Tool.Shapes;
using Text = Tensors.Tool.Output.Text;

namespace Tensors.Tool.Commands;

/// <summary><c>tensors shapes</c>: checks a shapes file, and makes one from NumPy files.</summary>
internal static class ShapesCommand
{
    public static Command Make(Screen screen)
    {
        var path = new Argument<string>("FILE") { Description = "A shapes file, or a folder with a shapes.json", DefaultValueFactory = static _ => "shapes.json" };
        var command = new Command("shapes", "Checks shapes.json and prints dimensions and bytes; 'shapes from' makes one from NumPy files") { path, From(screen) };
        command.SetAction(parsed =>
        {
            string file = parsed.GetRequiredValue(path);
            return Check(Directory.Exists(file) ? Path.Combine(file, "shapes.json") : file, screen);
        });
        return command;
    }

    private static Command From(Screen screen)
    {
        var files = new Argument<string[]>("FILE") { Description = "NumPy files: .npy, or .npz with several arrays. Only their headers are read", Arity = ArgumentArity.OneOrMore };
        var form = new Option<string>("--as") { Description = "What to write: the text of a shapes.json, or structs with attributes", HelpName = "FORM", DefaultValueFactory = static _ => "json" };
        form.AcceptOnlyFromAmong("json", "csharp");
        var space = new Option<string?>("--namespace") { Description = "The namespace of the declarations", HelpName = "NAME" };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write [default: the standard output]", HelpName = "FILE" };
        var command = new Command("from", "Declarations from the headers of NumPy files") { files, form, space, output };
        command.SetAction(parsed =>
        {
            IReadOnlyList<NumPyArray> arrays = [.. parsed.GetRequiredValue(files).SelectMany(NumPyFiles.Read)];
            string text = parsed.GetValue(form) == "json" ? Declarations.Json(arrays, parsed.GetValue(space)) : Declarations.CSharp(arrays, parsed.GetValue(space));
            if (parsed.GetValue(output) is { } file)
            {
                File.WriteAllText(file, text);
            }
            else
            {
                screen.Out.Write(text);
            }

            return ExitCode.Good;
        });
        return command;
    }

    private static int Check(string file, Screen screen)
    {
        ShapesContent content = ShapesReader.Read(file);
        Table table = new Table().Border(TableBorder.Rounded);
        foreach (string column in new[] { "Tensor", "Shape", "DType", "Bytes", "", "Lives" })
        {
            table.AddColumn(column is "Bytes" or "" ? new TableColumn(column).RightAligned() : new TableColumn(column));
        }

        foreach (TensorSpec tensor in content.Tensors.OrderByDescending(static t => t.SizeInBytes))
        {
            string shape = tensor.Axes.Count == 0 ? "a single value" : string.Join(" x ", tensor.Axes.Select(static a => a.Name is null ? $"{a.Size}" : $"{a.Name} {a.Size}"));
            table.AddRow(new[]
            {
                tensor.Host.FullName, tensor.ColumnMajor ? $"{shape}, column-major" : shape, tensor.Element.Display, Text.Number(tensor.SizeInBytes), Text.Short(tensor.SizeInBytes),
                Placement.Of(tensor.SizeInBytes).ToString().ToLowerInvariant(),
            }.Select(static c => new Spectre.Console.Text(c)));
        }

        if (content.Tensors.Count > 0)
        {
            screen.Table.Write(table);
        }

        if (content.Dims.Count > 0)
        {
            screen.Out.WriteLine($"{content.Dims.Count} dims: {string.Join(", ", content.Dims.Select(static d => $"{d.Host.Name} {Text.Number(d.Size)}"))}");
        }

        foreach (Diagnostic fault in content.Faults)
        {
            screen.Out.WriteLine(fault.ToString());
        }

        screen.Out.WriteLine(content.IsBroken ? $"{file}: broken" : $"{file}: good, {content.Tensors.Count} tensors");
        return content.IsBroken ? ExitCode.Broken : ExitCode.Good;
    }
}

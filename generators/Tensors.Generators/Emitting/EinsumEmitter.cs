using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Scriban.Runtime;
using Tensors.Generators.Model;
using Tensors.Generators.Planning;

namespace Tensors.Generators.Emitting;

/// <summary>Writes the body of an einsum method: a call of a kernel for each step, with its loops as a table of constants.</summary>
internal static class EinsumEmitter
{
    private const string Unsafe = "global::System.Runtime.CompilerServices.Unsafe";
    private const string Contraction = "global::Tensors.Contraction";

    /// <summary>The file of a method; overloads, whose names are alike, carry numbers.</summary>
    /// <param name="spec">The method.</param>
    /// <param name="keys">The keys of all methods.</param>
    public static string HintName(EinsumSpec spec, EquatableArray<string> keys)
    {
        string name = $"{spec.Host.FullName}.{spec.Name}";
        int place = keys.Where(key => string.Equals(key.Substring(0, key.IndexOf('(')), name, StringComparison.OrdinalIgnoreCase)).ToList().IndexOf(spec.Key);
        return name + "-einsum" + (place > 0 ? $".{place + 1}" : "") + ".g.cs";
    }

    public static SourceText Emit(EinsumSpec spec)
    {
        List<EinsumArgument> parameters = [.. spec.Arguments];
        parameters.AddRange(new[] { spec.Destination, spec.Scratch }.OfType<EinsumArgument>());
        ScriptObject inputs = new()
        {
            ["keyword"] = spec.Keyword,
            ["host"] = CSharpNames.Escape(spec.Host.Name),
            ["name"] = CSharpNames.Escape(spec.Name),
            ["subscripts"] = XmlText.Of(spec.Subscripts),
            ["sizes"] = XmlText.Of(spec.Sizes),
            ["remarks"] = Remarks(spec),
            ["generated"] = SourceFile.GeneratedCode,
            ["cost"] = spec.StatesCost ? "" : Cost(spec),
            ["modifiers"] = spec.Modifiers,
            ["returns"] = spec.Returned ?? "void",
            ["parameters"] = string.Join(", ", parameters.Select(one => one.Text)),
            ["lines"] = (spec.Plan is null ? ["throw new global::System.NotSupportedException(\"This einsum has an error, which the build reports.\");"] : Lines(spec, spec.Plan)).ToArray(),
            ["calls"] = (spec.Plan?.Steps ?? default).Select((step, i) => Call(spec, step, i == spec.Plan!.Steps.Count - 1)).ToArray(),
            ["last"] = spec.Returned is null || spec.Plan is null ? "" : "return __value;",
        };
        return SourceFile.Of(spec.Host, TemplateCatalog.Render(inputs, ["Einsum"]));
    }

    private static string Remarks(EinsumSpec spec) => spec.Plan is not { } plan ? ""
        : $"{ByteText.Exact(new(plan.Work))} multiply-adds"
            + (plan.TempBytes == 0 ? "; no intermediate result." : $"; intermediate results of {ByteText.Exact(plan.TempBytes)} bytes in {(spec.Scratch is null ? "its frame" : $"<paramref name=\"{spec.Scratch.Name.TrimStart('@')}\"/>")}.");

    private static string Cost(EinsumSpec spec)
    {
        string word = spec.Destination is null ? "Value" : "Into";
        string stack = spec.Plan is { TempBytes: > 0 } plan && spec.Scratch is null ? $", Stack = \"{plan.TempBytes}\"" : "";
        return $"global::Tensors.MemoryCost.{word}{stack}";
    }

    /// <summary>The first elements of everything, and the guards against shared memory.</summary>
    private static IEnumerable<string> Lines(EinsumSpec spec, EinsumPlan plan)
    {
        EinsumArgument[] written = [.. new[] { spec.Destination, spec.Scratch }.OfType<EinsumArgument>()];
        EinsumArgument[] read = [.. spec.Arguments.Where(one => one.ByReference)];
        for (int i = 0; i < written.Length; i++)
        {
            foreach (EinsumArgument other in read.Concat(written.Take(i)))
            {
                yield return $"{Contraction}.Apart(in {written[i].Name}, in {other.Name}, \"{written[i].Name.TrimStart('@')}\", \"{other.Name.TrimStart('@')}\");";
            }
        }

        foreach (EinsumArgument tensor in spec.Arguments.Append(spec.Destination).OfType<EinsumArgument>().Where(one => one.Tensor is not null))
        {
            string source = tensor == spec.Destination ? $"ref {tensor.Name}" : $"ref {Unsafe}.AsRef(in {tensor.Name})";
            yield return $"ref {spec.Element} {tensor.First} = ref {Unsafe}.As<{tensor.Tensor}, {spec.Element}>({source});";
        }

        if (spec.Returned is not null)
        {
            yield return $"{spec.Returned} __value = default;";
            if (spec.ReturnsTensor)
            {
                yield return $"ref {spec.Element} __result = ref {Unsafe}.As<{spec.Returned}, {spec.Element}>(ref __value);";
            }
        }

        if (plan.TempBytes > 0)
        {
            yield return spec.Scratch is { } scratch
                ? $"ref byte __scratch = ref {Unsafe}.As<{ScratchType(spec)}, byte>(ref {scratch.Name});"
                : $"ref byte __scratch = ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference((global::System.Span<byte>)stackalloc byte[{plan.TempBytes}]);";
        }

        foreach (EinsumTemp temp in plan.Temps)
        {
            string at = temp.Offset == 0 ? "ref __scratch" : $"ref {Unsafe}.Add(ref __scratch, {temp.Offset})";
            yield return $"ref {spec.Element} __t{temp.Name} = ref {Unsafe}.As<byte, {spec.Element}>({at});";
        }
    }

    private static string ScratchType(EinsumSpec spec) => spec.Scratch!.Tensor ?? CSharpNames.Escape(spec.NewScratch!.Name);

    private static ScriptObject Call(EinsumSpec spec, EinsumStep step, bool isLast)
    {
        string[] sources = [.. step.Sources.Select(source => Source(spec, source))];
        string operands = string.Join(", ", sources);
        string more = step.Sources.Count switch
        {
            > 3 => string.Concat(Enumerable.Repeat(", " + sources[sources.Length - 1], EinsumRules.MaxOperands - step.Sources.Count)) + $", {step.Sources.Count}",
            _ => "",
        };
        return new()
        {
            ["text"] = step.Text,
            ["head"] = $"{Contraction}.{step.Kernel}<{spec.Element}>(ref {First(spec, step.Target)}, {operands}{more},{(step.Kernel == "Copy" ? "" : $" {step.Sums},")}",
            ["rows"] = Rows(step),
            ["tail"] = isLast && spec.Accumulate ? ", add: true" : "",
        };
    }

    private static string Source(EinsumSpec spec, EinsumSource source)
    {
        string first = First(spec, source.Name);
        return source.Offset == 0 ? $"in {first}" : $"in {Unsafe}.Add(ref {first}, {source.Offset.ToString(CultureInfo.InvariantCulture)})";
    }

    /// <summary>How the body calls the first element of what the plan calls by the name of a parameter, by the number of an intermediate result, or by no name: what is returned.</summary>
    private static string First(EinsumSpec spec, string name) =>
        spec.Arguments.Append(spec.Destination).OfType<EinsumArgument>().FirstOrDefault(one => one.Name.TrimStart('@') == name) is { } argument ? argument.First
        : name.Length > 0 ? "__t" + name
        : spec.ReturnsTensor ? "__result" : "__value";

    private static string[] Rows(EinsumStep step)
    {
        string[][] cells = [.. step.Loops.Select(loop => new[] { loop.Size }.Concat(loop.Strides).Select(value => value.ToString(CultureInfo.InvariantCulture) + ",").ToArray())];
        int columns = cells.Length == 0 ? 0 : cells[0].Length;
        int[] widths = [.. Enumerable.Range(0, columns).Select(column => cells.Max(row => row[column].Length))];
        return
        [
            .. step.Loops.Select((loop, i) =>
                string.Join(" ", cells[i].Select((cell, column) => cell.PadLeft(widths[column]))) + $" // {loop.Text}{(i >= step.Loops.Count - step.Sums ? ", summed" : "")}"),
        ];
    }
}

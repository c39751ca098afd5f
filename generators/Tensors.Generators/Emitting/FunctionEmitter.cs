using Microsoft.CodeAnalysis.Text;
using Scriban.Runtime;
using Tensors.Generators.Model;

namespace Tensors.Generators.Emitting;

/// <summary>Writes a function of the user's as an operation of the algebra: its operator struct, and an overload for every mix of expressions, declared
/// tensors and scalars.</summary>
internal static class FunctionEmitter
{
    private static readonly string[] s_nodes = ["Unary", "Binary", "Ternary"];

    public static string Name(FunctionSpec function) => $"{function.Host.FullName}.{function.Operation}";

    public static SourceText Emit(FunctionSpec function)
    {
        string element = function.Element.CSharp;
        string node = s_nodes[function.Parameters.Count - 1];
        string[] needs = [$"global::Tensors.Add<{element}>", .. function.Needs];
        ScriptObject inputs = new()
        {
            ["keyword"] = function.Keyword,
            ["host"] = CSharpNames.Escape(function.Host.Name),
            ["name"] = CSharpNames.Escape(function.Name),
            ["accessibility"] = function.Accessibility,
            ["generated"] = SourceFile.GeneratedCode,
            ["operation"] = function.Operation,
            ["interface"] = $"global::Tensors.I{node}Op<{element}>",
            ["element"] = element,
            ["vectorizable"] = function.Vector.Count == 0 ? "false" : string.Join(" && ", needs.Select(need => need + ".IsVectorizable")),
            ["scalar_parameters"] = string.Join(", ", function.Parameters.Select(p => $"{element} {p}")),
            ["vector_parameters"] = string.Join(", ", function.Parameters.Select(p => $"V {p}")),
            ["scalar"] = function.Scalar.ToArray(),
            ["vector"] = function.Vector.Count > 0 ? function.Vector.ToArray() : [$"return {function.Parameters[0]};"],
            ["rule"] = function.Parameters.Count == 1 ? "Same" : "Broadcast",
            ["overloads"] = Overloads(function, node).ToArray(),
        };
        return SourceFile.Of(function.Host, TemplateCatalog.Render(inputs, ["Function"]));
    }

    private static IEnumerable<ScriptObject> Overloads(FunctionSpec function, string node)
    {
        string element = function.Element.CSharp;
        int count = function.Parameters.Count;
        int combinations = (int)Math.Pow(3, count);
        for (int combination = 0; combination < combinations - 1; combination++)
        {
            List<string> types = [], parameters = [], constraints = [], nodes = [], values = [];
            int rest = combination;
            for (int i = 0; i < count; i++, rest /= 3)
            {
                string name = function.Parameters[i];
                switch (rest % 3)
                {
                    case 0:
                        types.Add($"N{i}");
                        parameters.Add($"global::Tensors.Expr<{element}, N{i}> {name}");
                        constraints.Add($"where N{i} : global::Tensors.INode<{element}>, allows ref struct");
                        nodes.Add($"N{i}");
                        values.Add($"{name}.Node");
                        break;
                    case 1:
                        types.Add($"G{i}");
                        parameters.Add($"in G{i} {name}");
                        constraints.Add($"where G{i} : struct, global::Tensors.ITensor<{element}>");
                        nodes.Add($"global::Tensors.Leaf<G{i}, {element}>");
                        values.Add($"new global::Tensors.Leaf<G{i}, {element}>(in global::System.Runtime.CompilerServices.Unsafe.As<G{i}, {element}>(ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in {name})))");
                        break;
                    default:
                        parameters.Add($"{element} {name}");
                        nodes.Add($"global::Tensors.Const<{element}>");
                        values.Add($"new global::Tensors.Const<{element}>({name})");
                        break;
                }
            }

            yield return new()
            {
                ["types"] = string.Join(", ", types),
                ["parameters"] = string.Join(", ", parameters),
                ["constraints"] = constraints.ToArray(),
                ["result"] = $"global::Tensors.Expr<{element}, global::Tensors.{node}<{element}, {function.Operation}, {string.Join(", ", nodes)}>>",
                ["values"] = string.Join(", ", values),
            };
        }
    }
}

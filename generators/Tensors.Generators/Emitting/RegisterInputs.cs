using Scriban.Runtime;
using Tensors.Generators.Model;
using Tensors.Generators.Planning;
using Tensors.Lift;

namespace Tensors.Generators.Emitting;

/// <summary>What the templates of Register types need beyond the rest: fields, named elements, operators.</summary>
internal static class RegisterInputs
{
    // From here on the elements are looped over: the text would grow and the JIT keeps no more than four fields in registers anyway.
    private const int MostUnrolled = 4;

    public static void Add(ScriptObject inputs, TensorPlan plan)
    {
        TensorSpec spec = plan.Spec;
        RegisterField[] fields = [.. plan.Fields];
        inputs["fields"] = fields.Select(field => new ScriptObject { ["name"] = field.Name, ["type"] = field.Type, ["start"] = field.Start }).ToArray();
        inputs["has_vectors"] = plan.HasVectors;
        inputs["named_fields"] = spec.Components is not null && !plan.HasVectors;
        inputs["components"] = spec.Components is null || !plan.HasVectors ? [] : spec.Components.Select((letter, i) => new ScriptObject
        {
            ["name"] = CSharpNames.Escape(letter.ToString()),
            ["part"] = Holder(fields, i).Part(i),
            ["index"] = i,
        }).ToArray();

        bool constructible = (spec.Rank == 1 || spec.Components is not null) && spec.Length <= 16;
        string[] parameters = constructible
            ? [.. Enumerable.Range(0, (int)spec.Length).Select(i => spec.Components is { } letters ? CSharpNames.Escape(char.ToLowerInvariant(letters[i]).ToString()) : $"e{i}")]
            : [];
        if (parameters.Distinct().Count() < parameters.Length)
        {
            parameters = [.. Enumerable.Range(0, parameters.Length).Select(i => $"e{i}")];
        }

        inputs["constructor"] = string.Join(", ", parameters.Select(parameter => $"{spec.Element.CSharp} {parameter}"));
        inputs["parameters"] = parameters.Select((parameter, i) => new ScriptObject { ["name"] = parameter, ["index"] = i }).ToArray();
        inputs["assignments"] = parameters.Length == 0 ? [] : fields
            .Select(field => field.Count == 1 ? $"this.{field.Name} = {parameters[field.Start]};" : $"this.{field.Name} = new({string.Join(", ", parameters.Skip(field.Start).Take(field.Count))});")
            .ToArray();
        inputs["operators"] = Operators(plan).ToArray();
        inputs["functions"] = string.Join(", ", Enumerable.Repeat("int", spec.Rank));
    }

    private static RegisterField Holder(RegisterField[] fields, int index) => fields.Last(field => field.Start <= index);

    private static IEnumerable<ScriptObject> Operators(TensorPlan plan)
    {
        TensorSpec spec = plan.Spec;
        string name = CSharpNames.Escape(spec.Host.Name);
        string element = spec.Element.CSharp;
        (string Symbol, string Operation, string Text)[] all =
            [("+", "Add", "The sum"), ("-", "Subtract", "The difference"), ("*", "Multiply", "The product, element by element"), ("/", "Divide", "The quotient"), ("%", "Remainder", "The remainder")];
        foreach ((string symbol, string operation, string text) in all.Where(one => Can(spec.Element, one.Symbol)))
        {
            bool product = symbol == "*" && spec.Matrix;
            yield return product
                ? Operator("*", $"{name} left, {name} right", "The matrix product.", MatrixBody(plan))
                : Operator(symbol, $"{name} left, {name} right", text + ".", Body(plan, symbol, operation, (f, _) => "left." + f, (f, _) => "right." + f, "left", "right"));
            yield return Operator(
                symbol, $"{name} left, {element} right", text + " with a scalar.",
                Body(plan, symbol, operation, (f, _) => "left." + f, (_, _) => "right", "left", $"global::Tensors.RegisterTensor.Full<{name}, {element}>(right)"));
            yield return Operator(
                symbol, $"{element} left, {name} right", text + " of a scalar.",
                Body(plan, symbol, operation, (_, type) => plan.HasVectors && type != "float" ? $"new {type}(left)" : "left", (f, _) => "right." + f, $"global::Tensors.RegisterTensor.Full<{name}, {element}>(left)", "right"));
        }

        if (spec.Element.Kind == ElementKind.Struct ? spec.Element.Does(Catalog.Prefixes[0].Constraint) : spec.Element.IsNumber && spec.Element.Kind != ElementKind.UnsignedInteger)
        {
            string body = plan.HasVectors ? Initialize(plan, field => $"-value.{field.Name}")
                : spec.Length <= MostUnrolled ? Initialize(plan, field => $"global::Tensors.Negate<{element}>.Invoke(value.{field.Name})")
                : $"global::Tensors.RegisterTensor.Unary<{name}, {element}, global::Tensors.Negate<{element}>>(value)";
            yield return Operator("-", $"{name} value", "The negation.", body);
        }
    }

    private static bool Can(ElementSpec element, string symbol) => element.Kind == ElementKind.Struct
        ? element.Does(Catalog.Operators.First(one => one.Symbol == symbol).Constraint)
        : symbol == "%" ? element.IsOrdered : element.IsNumber;

    private static string Body(
        TensorPlan plan, string symbol, string operation, Func<string, string, string> left, Func<string, string, string> right, string wholeLeft, string wholeRight)
    {
        string name = CSharpNames.Escape(plan.Spec.Host.Name);
        string element = plan.Spec.Element.CSharp;
        if (plan.HasVectors && symbol != "%")
        {
            // A vector times or by a scalar is an operator of its own; sum and difference want the scalar in every element.
            return Initialize(plan, field =>
            {
                string a = left(field.Name, field.Type);
                string b = right(field.Name, field.Type);
                return b == "right" && field.Count > 1 && (symbol is "+" or "-") ? $"{a} {symbol} new {field.Type}({b})" : $"{a} {symbol} {b}";
            });
        }

        return !plan.HasVectors && plan.Spec.Length <= MostUnrolled
            ? Initialize(plan, field => $"global::Tensors.{operation}<{element}>.Invoke({left(field.Name, field.Type)}, {right(field.Name, field.Type)})")
            : $"global::Tensors.RegisterTensor.Binary<{name}, {element}, global::Tensors.{operation}<{element}>>({wholeLeft}, {wholeRight})";
    }

    private static string MatrixBody(TensorPlan plan)
    {
        string name = CSharpNames.Escape(plan.Spec.Host.Name);
        if (!plan.HasMatrixLines)
        {
            return $"global::Tensors.RegisterMatrix.Product<{name}, {plan.Spec.Element.CSharp}>(left, right)";
        }

        (string one, string all) = plan.Spec.ColumnMajor ? ("right", "left") : ("left", "right");
        string lines = string.Join(", ", plan.Fields.Select(field => MatrixLines.Line(all, field)));
        return Initialize(plan, field => $"{MatrixLines.Back(field.Count, $"global::Tensors.RegisterMatrix.Combine({MatrixLines.Line(one, field)}, {lines})")}");
    }

    private static string Initialize(TensorPlan plan, Func<RegisterField, string> value) =>
        $"new() {{ {string.Join(", ", plan.Fields.Select(field => $"{field.Name} = {value(field)}"))} }}";

    private static ScriptObject Operator(string symbol, string parameters, string text, string body) =>
        new() { ["symbol"] = symbol, ["parameters"] = parameters, ["text"] = text, ["body"] = body };
}

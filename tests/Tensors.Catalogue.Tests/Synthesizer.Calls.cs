using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Tensors.Catalogue.Tests;

/// <content>How an operation is spelled, and what becomes of its result.</content>
internal sealed partial class Synthesizer
{
    private static readonly Dictionary<string, string> Tokens = new(StringComparer.Ordinal)
    {
        ["Addition"] = "+", ["Subtraction"] = "-", ["Multiply"] = "*", ["Multiplication"] = "*", ["Division"] = "/", ["Modulus"] = "%",
        ["BitwiseAnd"] = "&", ["BitwiseOr"] = "|", ["ExclusiveOr"] = "^", ["LeftShift"] = "<<", ["RightShift"] = ">>",
        ["LessThan"] = "<", ["GreaterThan"] = ">", ["LessThanOrEqual"] = "<=", ["GreaterThanOrEqual"] = ">=", ["Equality"] = "==", ["Inequality"] = "!=",
        ["UnaryNegation"] = "-", ["OnesComplement"] = "~", ["UnaryPlus"] = "+", ["LogicalNot"] = "!",
    };

    private string Spelled()
    {
        IMethodSymbol operation = _operation;
        switch (operation.MethodKind)
        {
            case MethodKind.Constructor:
                return Used($"new {Name(_types.Of(operation.ContainingType))}({Arguments()})", _types.Of(operation.ContainingType));
            case MethodKind.Conversion when operation.ContainingType.Name == "Expr":
                // Only a slice takes a scalar for an expression.
                ITypeSymbol element = _types.Of(operation.Parameters[0].Type);
                return $"{Slice(element, written: true)} = {Given.Literal(TypeChoice.NameOf(element))};";
            case MethodKind.Conversion:
                return Used($"({Name(_types.Of(operation.ReturnType))})({Argument(operation.Parameters[0])})", operation.ReturnType);
            case MethodKind.UserDefinedOperator:
                return Operator();
            case MethodKind.EventAdd or MethodKind.EventRemove:
                return $"{Name(operation.ContainingType)}.{operation.AssociatedSymbol!.Name} {(operation.MethodKind == MethodKind.EventAdd ? "+=" : "-=")} static _ => {{ }};";
            case MethodKind.PropertyGet:
                var property = (IPropertySymbol)operation.AssociatedSymbol!;
                return Used(property.IsIndexer ? $"{Receiver()}[{Arguments()}]" : $"{Receiver()}.{property.Name}", property.Type);
            case MethodKind.PropertySet:
                string target = Receiver();
                string value = Argument(operation.Parameters[^1]);
                return operation.IsInitOnly
                    ? $"_ = {target} with {{ {operation.AssociatedSymbol!.Name} = {value} }};"
                    : $"{target}.{operation.AssociatedSymbol!.Name} = {value};";
            default:
                string receiver = Receiver();
                return Used($"{receiver}.{operation.Name}{TypeArguments()}({Arguments()})", operation.ReturnType);
        }
    }

    private string Operator()
    {
        string name = _operation.Name["op_".Length..];
        if (name.EndsWith("Assignment", StringComparison.Ordinal))
        {
            string receiver = Receiver();
            if (_form == "overlap" && name is "DivisionAssignment" or "ModulusAssignment")
            {
                // What is divided by itself is no other program's: a zero of theirs is in nobody's way.
                string own = receiver[..^1] + (name[0] == 'D' ? 'd' : 'm');
                string element = TypeChoice.NameOf(((INamedTypeSymbol)_operation.Parameters[0].Type).TypeArguments[0]);
                _before.Add($"{own}.Fill({Given.Literal(element)});");
                return $"{own} {Tokens[name[..^"Assignment".Length]]}= Nd.Shift({own}, 0, 1, Boundary.Wrap);";
            }

            return $"{receiver} {Tokens[name[..^"Assignment".Length]]}= {Argument(_operation.Parameters[0])};";
        }

        string[] operands = [.. _operation.Parameters.Select(p => Argument(p).Replace("in ", "", StringComparison.Ordinal))];
        string text = operands.Length == 1 ? $"{Tokens[name]}{operands[0]}" : $"{operands[0]} {Tokens[name]} {operands[1]}";
        return Used($"({text})", _operation.ReturnType);
    }

    /// <summary>What stands before the dot.</summary>
    private string Receiver()
    {
        INamedTypeSymbol type = _operation.ContainingType;
        if (type is { IsExtension: true, ExtensionParameter: { } parameter })
            return parameter.Name.Length == 0 ? Name(_types.Of(parameter.Type)) : Argument(parameter).Replace("ref ", "", StringComparison.Ordinal).Replace("in ", "", StringComparison.Ordinal);
        if (_operation.IsStatic)
            return Name(type.IsGenericType ? _types.Of(type) : type);
        return type.Name switch
        {
            "Expr" => Expression(_types.Of(type.TypeParameters[0])),
            "Part" => Part(_types.Of(type.TypeParameters[0])),
            "Target" => $"{Tensor(_types.Of(type.TypeParameters[1]), written: true)}.At",
            "MemoryMeasure" => "TensorMemory.Measure()",
            "ViewList" or "PartList" or "MaskList" => List(type, Math.Max(2, _operation.Parameters.Count(static p => p.RefKind == RefKind.Out))),
            "Enumerator" => Enumerated(type),
            "Slice" => "((Slice)(1..))",
            "View" or "MaskView" when _operation.Name == "Become" => $"default({Name(_types.Of(type))})",
            _ when IsEvaluatedOnce => Begun(),
            _ => Value(_types.Of(type), null),
        };
    }

    /// <summary>Nodes that are evaluated once, before the loop: between <c>Begin</c> and <c>End</c> they have elements.</summary>
    private bool IsEvaluatedOnce => !Exceptions.AlwaysThrows(_operation) && _operation is { IsStatic: false, MethodKind: MethodKind.Ordinary, Name: not ("Begin" or "End" or "TryEvaluateInto" or "Become" or "Hazard" or "Dim") }
        && _operation.ContainingType.Name is "Computed" or "ComputedMask";

    /// <summary>A list of views: the first rows of a matrix.</summary>
    private string List(INamedTypeSymbol type, int count)
    {
        string element = type.Name == "MaskList" ? "bool" : "float";
        foreach (ITypeParameterSymbol parameter in type.TypeParameters)
            _types.Set(parameter, _types.Number(element));
        string matrix = _given.All(element, _given.Dims[1])[0].Name;
        return type.Name == "PartList" ? $"w.{matrix}_t.At[..{count}, ..].Unstack(0)" : $"w.{matrix}_a[..{count}, ..].Unstack(0)";
    }

    /// <summary>The enumerator of such a list, at its first element.</summary>
    private string Enumerated(INamedTypeSymbol type)
    {
        _before.Add($"var each = {List(type.ContainingType!, 2)}.GetEnumerator();");
        if (_operation.Name != "MoveNext")
            _before.Add("each.MoveNext();");
        return "each";
    }

    private string Begun()
    {
        _before.Add($"var node = {Value(_types.Of(_operation.ContainingType), null)};");
        _before.Add("node.Begin(2);");
        _before.Add("Given.Begin();");
        _after = " Given.End(); node.End();";
        return "node";
    }

    /// <summary>Type arguments where C# cannot infer them.</summary>
    private string TypeArguments()
    {
        if (_operation.TypeParameters.Length == 0 || Inferred() && _operation is not { ContainingType.Name: "TensorCopy", IsExtensionMethod: false })
            return "";
        return $"<{string.Join(", ", _operation.TypeParameters.Select(p => Name(_types.Of(p))))}>";
    }

    private bool Inferred() => _operation.TypeParameters.All(p => _operation.Parameters.Any(a => Mentions(a.Type, p)));

    private static bool Mentions(ITypeSymbol type, ITypeParameterSymbol parameter) =>
        SymbolEqualityComparer.Default.Equals(type, parameter) || type is INamedTypeSymbol named && named.TypeArguments.Any(t => Mentions(t, parameter)) && type.TypeKind != TypeKind.Delegate;

    private string Arguments()
    {
        var arguments = new List<string>();
        bool named = false;
        foreach (IParameterSymbol parameter in _operation.MethodKind == MethodKind.PropertySet ? _operation.Parameters.RemoveAt(_operation.Parameters.Length - 1) : _operation.Parameters)
        {
            if (parameter.Type.Name == "ByName")
            {
                named = true;
                continue;
            }

            arguments.Add(named ? $"{parameter.Name}: {Argument(parameter)}" : Argument(parameter));
        }

        return string.Join(", ", arguments);
    }

    /// <summary>A member of an interface, called as only generic code can: through a type parameter.</summary>
    private string ThroughInterface()
    {
        INamedTypeSymbol type = _operation.ContainingType;
        ITypeParameterSymbol? self = type.TypeParameters.FirstOrDefault(p => p.ConstraintTypes.Any(c => SymbolEqualityComparer.Default.Equals(c.OriginalDefinition, type)));
        ITypeSymbol implementation = self is not null ? _types.Of(self) : Implementer(type);
        string x = self is not null ? "X" : Name(implementation);
        if (self is not null)
            _types.Set(self, implementation);

        string Generic(ITypeSymbol t) => self is not null ? System.Text.RegularExpressions.Regex.Replace(Name(t), $@"(?<!\w){System.Text.RegularExpressions.Regex.Escape(Name(implementation))}", "X") : Name(t);
        var parameters = new List<string>();
        var arguments = new List<string>();
        var inner = new List<string>();
        if (!_operation.IsStatic)
        {
            parameters.Add("X x");
            arguments.Add(Value(implementation, null));
        }

        bool property = _operation.MethodKind == MethodKind.PropertyGet;
        foreach (IParameterSymbol p in _operation.Parameters)
        {
            ITypeSymbol t = _types.Of(p.Type);
            string modifier = p.RefKind switch { RefKind.Ref => p.ScopedKind == ScopedKind.None ? "ref " : "scoped ref ", RefKind.Out => "out ", RefKind.None => "", _ => "ref readonly " };
            string local = $"p{parameters.Count}";
            parameters.Add($"{modifier}{Generic(t)} {local}");
            arguments.Add(Argument(p));
            inner.Add(p.RefKind switch { RefKind.Ref => $"ref {local}", RefKind.Out => $"out {local}", RefKind.None => local, _ => $"in {local}" });
        }

        string constraint = Generic(_types.Of(type));
        string receiver = _operation.IsStatic ? "X" : "x";
        string name = property ? $"{receiver}.{_operation.AssociatedSymbol!.Name}" : $"{receiver}.{_operation.Name}{(_operation.TypeParameters.Length > 0 ? $"<{string.Join(", ", _operation.TypeParameters.Select(p => Generic(_types.Of(p))))}>" : "")}({string.Join(", ", inner)})";
        if (_operation.MethodKind == MethodKind.UserDefinedOperator)
            name = inner.Count == 1 ? $"{Tokens[_operation.Name["op_".Length..]]}{inner[0]}" : $"{inner[0]} {Tokens[_operation.Name["op_".Length..]]} {inner[1]}";
        string use = _operation.ReturnsVoid ? $"{name};" : _operation.ReturnsByRef ? $"ref var r = ref {name};" : $"_ = {name};";
        if (_operation.Name == "Begin")
            use += " x.End();";
        _beside = $"    private static void Through{{0}}<X>({string.Join(", ", parameters)}) where X : {(implementation.IsValueType ? "struct, " : "")}{constraint}{(implementation.IsRefLikeType ? ", allows ref struct" : "")} {{ {use} }}\n";
        return $"Through{{0}}<{Name(implementation)}>({string.Join(", ", arguments)});";
    }

    private ITypeSymbol Implementer(INamedTypeSymbol type) => type.Name switch
    {
        "INode" or "ISized" or "IRegion" or "ILaneSource" => type.TypeParameters.Length > 0 ? LeafOf(TypeChoice.NameOf(_types.Of(type.TypeParameters[0]))) : LeafOf("float"),
        "IMaskNode" => LeafOf("bool"),
        "ITensor" => _types.Declared(Pick(type.TypeParameters.Length > 0 ? TypeChoice.NameOf(_types.Of(type.TypeParameters[0])) : "int")),
        "IShape" => _types.Declared(Pick("short")),
        "IAxis" => _compilation.GetTypeByMetadataName("Axis0")!,
        "IUnaryKernel" or "IBinaryKernel" => _compilation.GetTypeByMetadataName("Same`1")!.Construct(_types.Of(type.TypeParameters[0])),
        _ => _types.Implementing(type),
    };

    private ITypeSymbol LeafOf(string element) => element == "bool"
        ? _compilation.GetTypeByMetadataName("Tensors.MaskLeaf`1")!.Construct(_types.Declared(Pick("bool")))
        : _compilation.GetTypeByMetadataName("Tensors.Leaf`2")!.Construct(_types.Declared(Pick(element)), _types.Number(element));

    private DeclaredTensor Pick(string element)
    {
        DeclaredTensor[] fitting = _given.All(element, _types.Dims!);
        return fitting.Length == 0 ? _given.Find(element, _given.Dims[1]) : fitting[_random.Next(fitting.Length)];
    }

    /// <summary>A statement that uses a result.</summary>
    private string Used(string call, ITypeSymbol result)
    {
        if (_operation.ReturnsVoid && _operation.MethodKind != MethodKind.Constructor)
            return _operation.Name == "Begin" ? $"var node = {call[..call.LastIndexOf(".Begin(", StringComparison.Ordinal)]}; node.Begin(2); node.End();" : $"{call};";
        if (_operation.ReturnsByRef || _operation.ReturnsByRefReadonly || _operation.AssociatedSymbol is IPropertySymbol { RefKind: not RefKind.None })
            return $"ref {(_operation.ReturnsByRefReadonly ? "readonly " : "")}var r = ref {call};";
        if (result.Name == "Expr" && _operation.MethodKind != MethodKind.Constructor)
            return Evaluated(call, _types.Of(((INamedTypeSymbol)result).TypeArguments[0]));
        if (result.AllInterfaces.Any(static i => i.Name == "IDisposable") && (_operation.MethodKind == MethodKind.Constructor || result.Name is "MappedTensor" or "ImportedTensor"))
            return $"using var made = {call};";
        return $"_ = {call};";
    }

    /// <summary>An expression costs where it is evaluated: it is assigned to a tensor of its shape, or reduced where it is to be part of something larger.</summary>
    private string Evaluated(string call, ITypeSymbol element)
    {
        string name = TypeChoice.NameOf(element);
        int[]? dims = _form == "nested" ? null : ResultDims();
        if (dims is not null && _given.All(name, dims) is { Length: > 0 } targets)
            return $"w.{targets[_random.Next(targets.Length)].Name}_t.Assign({call});";
        return name == "bool" ? $"_ = Nd.Any({call});" : $"_ = Nd.Sum({call});";
    }

    private int[]? ResultDims() => Rule() switch
    {
        "Broadcast" or "Same" or "AlongAxis" or "Scan" or "Rename" or "Open" or "First" or "Second" or "TakeAlong" => [.. _types.Dims!],
        "Reduce" => [.. _types.Dims!.Skip(1)],
        "MatMul" or "TensorDot" or "Inner" => [_types.Dims![0], _types.Dims[0]],
        "Square" or "Solve" or "Cross" => [.. _types.Dims!],
        "Transpose" => [.. _types.Dims!.Reverse()],
        _ => null,
    };

    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes));
}

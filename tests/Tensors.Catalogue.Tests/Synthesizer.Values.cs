using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Tensors.Catalogue.Tests;

/// <content>Values of every type that parameters have.</content>
internal sealed partial class Synthesizer
{
    private string Argument(IParameterSymbol parameter)
    {
        ITypeSymbol type = parameter.Type;
        if (parameter.RefKind == RefKind.Out)
            return "out _";
        if (type is INamedTypeSymbol { Name: "Expr" } expression)
        {
            ITypeSymbol element = _types.Of(expression.TypeArguments[0]);
            if (expression.TypeArguments[1] is ITypeParameterSymbol || _operation.Name == "AsMask")
                return Expression(element);
            return Slice(element, parameter.Name == "target");
        }

        if (type is INamedTypeSymbol { Name: "Part" } part && part.TypeArguments[1] is ITypeParameterSymbol)
            return Part(_types.Of(part.TypeArguments[0]));

        switch (parameter)
        {
            case { Name: "times", Type.Name: "ReadOnlySpan" }: return "2";
            case { Name: "widths" }: return $"[{string.Join(", ", _types.Dims!.Select(static _ => "(1, 2)"))}]";
            case { Name: "low", ContainingSymbol.Name: "Histogram" }: return "0";
            case { Name: "high", ContainingSymbol.Name: "Histogram" }: return "9";
        }

        ITypeSymbol known = _types.Of(type);
        switch (parameter.RefKind)
        {
            case RefKind.Out:
                return "out _";
            case RefKind.Ref:
                return "ref " + Place(known, parameter, written: true);
            case RefKind.In:
                return _types.DeclaredOf(known) is null ? Value(known, parameter) : Place(known, parameter, written: false);
            case RefKind.RefReadOnlyParameter:
                return "in " + Place(known, parameter, written: false);
            default:
                return Value(known, parameter);
        }
    }

    /// <summary>A variable of a type: one of the world's tensors, the first element of one, or a local.</summary>
    private string Place(ITypeSymbol type, IParameterSymbol parameter, bool written)
    {
        if (_types.DeclaredOf(type) is { } tensor)
            return written ? $"w.{tensor.Name}_{Destination()}" : Field(tensor, written);
        if (Given.Literal(TypeChoice.NameOf(type)) is var _ && IsElement(type))
            return FirstOf(type, written);
        string local = $"v{_locals++}";
        _before.Add($"{Name(type)} {local} = {Value(type, parameter)};");
        return local;
    }

    private string FirstOf(ITypeSymbol element, bool written)
    {
        // Where the operation knows the tensor's type, it is one of that.
        ITypeSymbol? tensor = _operation.TypeParameters.Concat(_operation.ContainingType.TypeParameters).Where(static p => p.Name == "G").Select(_types.Of).FirstOrDefault(t => _types.DeclaredOf(t) is { } d && d.Element == TypeChoice.NameOf(element));
        DeclaredTensor declared = tensor is not null ? _types.DeclaredOf(tensor)! : Pick(TypeChoice.NameOf(element));
        return $"Unsafe.As<{declared.Name}, {declared.Element}>(ref w.{declared.Name}_{(written ? 't' : Operand())})";
    }

    private static bool IsElement(ITypeSymbol type) => Given.Numbers.Append("bool").Contains(TypeChoice.NameOf(type));

    /// <summary>Several destinations of one call are tensors of their own.</summary>
    private char Destination() => "tdme"[_destinations++];

    private char Operand() => "abc"[_operands++ % 3];

    private string Field(DeclaredTensor tensor, bool written) => $"w.{tensor.Name}_{(written ? 't' : Operand())}";

    /// <summary>A tensor of a dtype; of the sizes of this program, or of fewer axes where it is broadcast.</summary>
    private string Tensor(ITypeSymbol element, bool written)
    {
        INamedTypeSymbol? chosen = _operation.TypeParameters.Concat(_operation.ContainingType.TypeParameters).Where(static p => p.Name == "G").Select(_types.Of).OfType<INamedTypeSymbol>().FirstOrDefault(t => _types.DeclaredOf(t)?.Element == TypeChoice.NameOf(element));
        return written && chosen is not null ? Field(_types.DeclaredOf(chosen)!, written) : Field(Pick(TypeChoice.NameOf(element)), written);
    }

    private string Expression(ITypeSymbol element)
    {
        string name = TypeChoice.NameOf(element);
        if (_form == "bounded")
            return $"{_part}[{string.Join(", ", _types.Dims!.Select(static (_, i) => i == 0 ? "..^Given.Some" : ".."))}]";
        if (_form == "overlap")
            return name == "bool" ? $"{Written(name)}[{string.Join(", ", _types.Dims!.Select(static _ => "^1..")) }]" : $"Nd.Shift({Written(name)}, 0, 1, Boundary.Wrap)";
        if (Rule() is "MatMul" or "TensorDot" && _operands > 0)
            return $"w.{_given.Find(name, [.. _types.Dims!.Reverse()]).Name}_{Operand()}.E";
        IReadOnlyList<int> dims = _types.Dims!;
        bool isGiven = dims.Count is > 0 and < 4 && ReferenceEquals(dims, _given.Dims[dims.Count - 1]);
        if (isGiven && name != "bool" && !TakesIndices && !IsViewOfMemory && EvaluatedOnce(name, dims) is { } once)
            return once;
        if (isGiven && dims.Count > 1 && !IsViewOfMemory && Rule() == "Broadcast" && _operands > 0 && _random.Next(4) == 0)
            dims = _given.Dims[dims.Count - 2];
        string x = Field(Pick(name, dims), false);
        if (_operation.Name == "AsMask")
            return $"{x}.E[..]";
        if (_operation is { Name: "Transpose", ContainingType.IsExtension: true } && IsOfComputed)
            return $"({x} + {Given.Literal(name)})";
        // Vectors of a grid fit into registers, where a sum of them is no expression.
        if (Rule() is "Item" or "Mesh" || IsViewOfMemory)
            return $"{x}.E";
        if (name == "bool")
            return _random.Next(3) switch { 0 => $"{x}.E", 1 => $"(~{x})", _ => $"({x} | {Field(Pick(name, dims), false)})" };
        return _random.Next(6) switch
        {
            0 or 1 or 2 => $"{x}.E",
            3 => $"({x} + {Given.Literal(name)})",
            4 => $"({x} + {Field(Pick(name, dims), false)})",
            _ => $"{x}[{string.Join(", ", dims.Select(static _ => ".."))}]",
        };
    }

    // Indices are elements of the given tensors, or few more: sums of them would lie outside.
    private bool TakesIndices => _operation.Name is "Take" or "TakeAlongAxis" or "Scatter" or "ScatterAdd" or "PutAlongAxis" or "BinCount";

    /// <summary>Now and then an operand that is evaluated before the loop, into scratch: a reduction, a product, a transpose.</summary>
    private string? EvaluatedOnce(string element, IReadOnlyList<int> dims)
    {
        string Of(params int[] sizes) => Field(Pick(element, sizes), false);
        string Computed(string x) => _random.Next(2) == 0 ? $"({x} + {Given.Literal(element)})" : x;
        return (_random.Next(24), dims) switch
        {
            (0, _) => $"Nd.Sum({Computed(Of(_given.Dims[dims.Count]))}, axis: 0)",
            (1, [var r, _]) => $"Nd.MatMul({Computed(Of(r, r))}, {Computed(Of([.. dims]))})",
            (2, [var r, var c]) => $"Nd.Transpose({Computed(Of(c, r))})",
            (3, [var r, _]) => $"(Nd.MatMul({Of(r, r)}, {Computed(Of([.. dims]))}) + {Of([.. dims])})",
            (4, [var c]) => $"Nd.Sum(Nd.Sum({Of(_given.Dims[2])}, axis: 0) + {Of(_given.Dims[1])}, axis: 0)",
            _ => null,
        };
    }

    /// <summary>What the program writes.</summary>
    private string Written(string element) => _part.Length > 0 ? _part : Tensor(_types.Number(element), written: true);

    private string Part(ITypeSymbol element)
    {
        string name = TypeChoice.NameOf(element);
        _part = Field(Pick(name), true);
        if (_operation.Name == "Divide" && _form is "overlap" or "bounded")
        {
            // What is divided by itself is no other program's: a zero of theirs is in nobody's way.
            _part = _part[..^1] + 'd';
            _before.Add($"{_part}.Fill({Given.Literal(name)});");
        }

        return $"{_part}.At[{string.Join(", ", _types.Dims!.Select((_, i) => i == 0 && _form == "bounded" ? "Given.Some.." : ".."))}]";
    }

    private string Slice(ITypeSymbol element, bool written) =>
        $"w.{_given.All(TypeChoice.NameOf(element), _types.Dims!)[0].Name}_{(written ? 't' : 'a')}[{string.Join(", ", _types.Dims!.Select(static _ => ".."))}]";

    private DeclaredTensor Pick(string element, IReadOnlyList<int> dims)
    {
        DeclaredTensor[] fitting = [.. _given.All(element, dims).Where(t => !ReadsInOrder || !t.Columns)];
        return fitting.Length == 0 ? _given.Find(element, dims) : fitting[_random.Next(fitting.Length)];
    }

    /// <summary>A value of a type.</summary>
    private string Value(ITypeSymbol type, IParameterSymbol? parameter)
    {
        string name = TypeChoice.NameOf(type);
        if ((FileValue(type, parameter) ?? Holder(type)) is { } own)
            return own;
        if (parameter is { Name: "bytes", ContainingSymbol.Name: "View" })
            return "1L << 20";
        if (parameter is { ContainingSymbol.ContainingType.Name: "Contraction", Name: "axes" or "sums" or "count" })
            return parameter.Name switch { "axes" => "[]", "sums" => "0", _ => "4" };
        if (parameter is { Name: "q" or "p" or "ord" or "correction" or "includeInitial" })
            return parameter.Name switch { "q" => "0.25", "p" => "25.0", "ord" => "2.0", "correction" => "1.0", _ => "false" };
        if (type.IsTupleType && _operation.ContainingType.Name == "Axes")
            return $"({string.Join(", ", Enumerable.Range(0, ((INamedTypeSymbol)type).TupleElements.Length))})";
        if (parameter is { IsParams: true, Name: "axes" or "sizes" })
            return string.Join(", ", _types.Dims!.Select((d, i) => parameter.Name == "axes" ? i : _operation.Name == "SlidingWindowView" ? 1 : d));
        if (parameter is { Name: "axis0" or "axis1" or "source" or "destination" or "parts" or "size", Type.SpecialType: SpecialType.System_Int32 })
            return parameter.Name is "axis1" or "parts" or "size" ? "1" : "0";
        if (ReadsInOrder && name == "Order")
            return "Order.RowMajor";
        if (IsElement(type) || name is "nint" or "nuint")
            return parameter is { Name: "axis" or "k" or "rank" or "r" or "c" or "i" or "index" or "steps" or "offset" or "byteOffset" } || IsIndexer(parameter) ? "0"
                : parameter is { Name: "count" or "shift" or "cols" or "n" or "dim" } || parameter?.Name.StartsWith('d') == true || parameter?.Name.StartsWith('s') == true && name != "bool" ? (name is "int" or "nint" or "long" ? "1" : Given.Literal(name)) : Given.Literal(name);
        if (_types.DeclaredOf(type) is { } tensor)
            return Field(tensor, false);
        switch (type)
        {
            case { TypeKind: TypeKind.Enum }:
                IFieldSymbol[] members = [.. type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.HasConstantValue)];
                return $"{name}.{members[_random.Next(members.Length)].Name}";
            case { TypeKind: TypeKind.Delegate } when type is INamedTypeSymbol { Name: "Func" } func:
                return $"static ({string.Join(", ", Enumerable.Range(0, func.TypeArguments.Length - 1).Select(static i => $"i{i}"))}) => {Given.Literal(TypeChoice.NameOf(func.TypeArguments[^1]))}";
            case IPointerTypeSymbol:
                return "Unsafe.AsPointer(ref w)";
            case IArrayTypeSymbol:
                throw new NoSynthesizerException($"no array {name}");
        }

        switch (type.Name)
        {
            case "String": return parameter?.Name == "path" ? "Path{0}" : "\"name\"";
            case "Stream": return "Stream{0}";
            case "Axes": return "((Axes)0)";
            case "ReadOnlySpan" when _operation.ContainingType.Name == "Axes": return "[0, 1]";
            case "IFormatProvider": return "null";
            case "GlobalMemory": return "Given.Silk";
            case "NpyHeader": return "Given.Header";
            case "ImmutableArray": return "Given.Sizes";
            case "Range": return _random.Next(2) == 0 ? ".." : "1..";
            case "Index": return IsIndexer(parameter) || parameter is null ? "^1" : "Index.End";
            case "Slice" when _operation.ContainingType.Name == "Target": return "(..).By(2)";
            case "Slice": return _random.Next(3) switch { 0 => "..", 1 => "1..", _ => "..^1" };
            case "AxisPairs" when _operation.ContainingType.Name != "AxisPairs": return _random.Next(2) == 0 ? "1" : "(1, 0)";
            case "Boundary" when _operation.ContainingType.Name == "Boundary": return Made(type);
            case "Boundary": return ((INamedTypeSymbol)type).IsGenericType ? _random.Next(2) == 0 ? "Boundary.Wrap" : $"Boundary.Constant({Given.Literal(TypeChoice.NameOf(((INamedTypeSymbol)type).TypeArguments[0]))})" : "Boundary.Clamp";
            case "Span" or "ReadOnlySpan":
                ITypeSymbol element = ((INamedTypeSymbol)type).TypeArguments[0];
                DeclaredTensor of = _operation.TypeParameters.Where(static p => p.Name == "G").Select(p => _types.DeclaredOf(_types.Of(p))).FirstOrDefault() ?? Pick(TypeChoice.NameOf(element));
                return $"MemoryMarshal.CreateSpan(ref Unsafe.As<{of.Name}, {of.Element}>(ref w.{of.Name}_{(type.Name == "Span" ? 't' : 'b')}), {of.Dims.Aggregate(static (a, b) => a * b).ToString(CultureInfo.InvariantCulture)})";
            case "Owned" or "DoubleBuffer" or "TensorDebugView":
                string local = $"v{_locals++}";
                _before.Add($"{(type.Name == "TensorDebugView" || _operation.Name == "Dispose" ? "" : "using ")}var {local} = {(type.Name == "TensorDebugView" ? Made(type) : $"new {Name(type)}()")};");
                return local;
        }

        return Made(type);
    }

    private static bool IsIndexer(IParameterSymbol? parameter) => parameter?.ContainingSymbol is IMethodSymbol { AssociatedSymbol: IPropertySymbol { IsIndexer: true } };

    /// <summary>A value made by the type's own constructor.</summary>
    private string Made(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { Name: "Computed" or "ComputedMask" } computed)
        {
            ITypeSymbol operand = ((INamedTypeSymbol)computed.TypeArguments[^1]).TypeArguments[^1];
            return type.Name == "Computed"
                ? $"Nd.Transpose(new Expr<{Name(computed.TypeArguments[0])}, {Name(operand)}>({Made(operand)})).Node"
                : $"Nd.Any(new Expr<bool, {Name(operand)}>({Made(operand)}), axis: 0).Node";
        }

        if (type.ContainingAssembly?.Name is not ("Tensors" or "Tensors.Silk"))
            return $"default({Name(type)})";
        IMethodSymbol? constructor = ((INamedTypeSymbol)type).InstanceConstructors.Where(static c => c.DeclaredAccessibility == Accessibility.Public && c.Parameters.Length > 0).OrderBy(static c => c.Parameters.Length).ThenByDescending(static c => c.Parameters[0].RefKind).FirstOrDefault();
        if (constructor is null)
            return $"default({Name(type)})";
        var arguments = constructor.Parameters.Select(p => p.RefKind switch
        {
            RefKind.Ref => "ref " + FirstWithin(type, p, true),
            RefKind.None => p.Type is INamedTypeSymbol { Name: "View" or "Leaf" } ? Made(p.Type) : Value(p.Type, p),
            _ => "in " + FirstWithin(type, p, false),
        });
        return $"new {Name(type)}({string.Join(", ", arguments)})";
    }

    /// <summary>The first element of the tensor that a node is over.</summary>
    private string FirstWithin(ITypeSymbol node, IParameterSymbol parameter, bool written)
    {
        DeclaredTensor? of = ((INamedTypeSymbol)node).TypeArguments.Select(_types.DeclaredOf).FirstOrDefault(static d => d is not null);
        of ??= Pick(TypeChoice.NameOf(parameter.Type));
        return $"Unsafe.As<{of.Name}, {of.Element}>(ref w.{of.Name}_{(written ? 't' : Operand())})";
    }
}

using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <content>Expressions: who is called, and what the language itself allocates.</content>
internal sealed partial class CostWalker
{
    private void VisitExpression(IOperation operation, CostSum sum)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.RefKind: RefKind.None } property } assignment:
                VisitPropertyWrite(assignment, property, sum);
                break;
            case ICompoundAssignmentOperation compound:
                VisitCompound(compound, sum);
                break;
            case IPropertyReferenceOperation property:
                Visit(property.Instance, sum);
                VisitArguments(property.Arguments, sum);
                Access(property, property.Property.GetMethod, sum);
                break;
            case IInvocationOperation call:
                Visit(call.Instance, sum);
                VisitArguments(call.Arguments, sum);
                Invoke(CallSite.Of(call), call.TargetMethod, sum, call.IsVirtual);
                VisitLambdas(call, sum);
                break;
            case IObjectCreationOperation creation:
                VisitCreation(creation, sum);
                break;
            case IBinaryOperation { OperatorMethod: { } method } binary:
                Visit(binary.LeftOperand, sum);
                Visit(binary.RightOperand, sum);
                Invoke(CallSite.OfOperator(binary, method, binary.LeftOperand, binary.RightOperand), method, sum, isVirtual: false);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } concatenation:
                VisitChildren(concatenation, sum);
                sum.AddUnknown(Unknown.At(concatenation, Rules.Wording.Quote(concatenation), "text is allocated, and its length is not known", Resource.Alloc));
                break;
            case IInterpolatedStringOperation interpolated:
                VisitChildren(interpolated, sum);
                sum.AddUnknown(Unknown.At(interpolated, Rules.Wording.Quote(interpolated), "text is allocated, and its length is not known", Resource.Alloc));
                break;
            case IUnaryOperation { OperatorMethod: { } method } unary:
                Visit(unary.Operand, sum);
                Invoke(CallSite.OfOperator(unary, method, unary.Operand), method, sum, isVirtual: false);
                break;
            case IIncrementOrDecrementOperation { OperatorMethod: { } method } increment:
                Visit(increment.Target, sum);
                Invoke(CallSite.OfOperator(increment, method, increment.Target), method, sum, isVirtual: false);
                break;
            case IConversionOperation conversion:
                VisitConversion(conversion, sum);
                break;
            case IArrayCreationOperation creation:
                VisitArray(creation, sum);
                break;
            case IArrayElementReferenceOperation { Type: IArrayTypeSymbol, Indices: [{ Type: { Name: "Range" } }] } part:
                VisitChildren(part, sum);
                sum.AddUnknown(Unknown.At(part, Rules.Wording.Quote(part), "a range of an array is a copy; a range of its AsSpan() is none", Resource.Alloc));
                break;
            case IImplicitIndexerReferenceOperation { Type.SpecialType: SpecialType.System_String } part:
                VisitChildren(part, sum);
                sum.AddUnknown(Unknown.At(part, Rules.Wording.Quote(part), "a range of a text is a copy; a range of its AsSpan() is none", Resource.Alloc));
                break;
            case ICollectionExpressionOperation collection:
                VisitCollection(collection, sum);
                break;
            case IDelegateCreationOperation @delegate:
                VisitDelegate(@delegate, sum);
                break;
            case IAnonymousObjectCreationOperation or IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicObjectCreationOperation or ITypeParameterObjectCreationOperation
                or IEventAssignmentOperation or IWithOperation { Type: { IsReferenceType: true, IsRecord: false } }:
                VisitChildren(operation, sum);
                sum.AddUnknown(Unknown.At(operation, Rules.Wording.Quote(operation), "what it allocates is not counted"));
                break;
            case IWithOperation { Type: INamedTypeSymbol { IsReferenceType: true } record } with:
                VisitWith(with, record, sum);
                break;
            default:
                VisitChildren(operation, sum);
                break;
        }
    }

    /// <summary>A copy of a record takes as much as making one; of one that is not sealed the copy may be larger.</summary>
    private void VisitWith(IWithOperation with, INamedTypeSymbol record, CostSum sum)
    {
        VisitChildren(with, sum);
        IMethodSymbol? copying = record.InstanceConstructors.FirstOrDefault(c => c.Parameters.Length == 1 && KnownTypes.Same(c.Parameters[0].Type, record));
        if (record.IsSealed && copying is not { IsImplicitlyDeclared: false, DeclaringSyntaxReferences.IsEmpty: false })
        {
            if (_engine.Objects.Instance(record) is { } bytes)
            {
                sum.Allocate(At(with, Resource.Alloc, Cause.Object, new Amount(bytes), Rules.Wording.Type(record)), managed: true);
                return;
            }

            // Of a record of another assembly, what its constructor states.
            foreach (IMethodSymbol constructor in record.InstanceConstructors)
            {
                if (_engine.Declarations.Of(constructor) is { FromType: false, Managed: { } onHeap } declaration)
                {
                    var site = new CallSite(with, constructor, null, ImmutableArray<(IParameterSymbol?, IOperation)>.Empty);
                    Allocate(site, declaration, onHeap, new SiteScope(_evaluations, site, nested: false, Overlap.None), managed: true, sum);
                    return;
                }
            }
        }

        sum.AddUnknown(Unknown.At(with, Rules.Wording.Quote(with), "how large the copy is cannot be seen from here", Resource.Alloc));
    }

    private void VisitChildren(IOperation operation, CostSum sum)
    {
        foreach (IOperation child in operation.ChildOperations)
        {
            Visit(child, sum);
        }
    }

    private void VisitArguments(ImmutableArray<IArgumentOperation> arguments, CostSum sum)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            Visit(argument.Value, sum);
        }
    }

    private void VisitPropertyWrite(ISimpleAssignmentOperation assignment, IPropertyReferenceOperation property, CostSum sum)
    {
        Visit(property.Instance, sum);
        VisitArguments(property.Arguments, sum);
        Visit(assignment.Value, sum);
        if (property.Property.SetMethod is not { } setter)
        {
            return;
        }

        bool writesSlice = property.Property.IsIndexer && _known.IsExpr(property.Type);
        Invoke(writesSlice ? CallSite.OfSlice(assignment, setter) : CallSite.Of(property, setter), setter, sum, IsOpen(property, setter));
    }

    private void VisitCompound(ICompoundAssignmentOperation compound, CostSum sum)
    {
        Visit(compound.Target, sum);
        Visit(compound.Value, sum);
        if (compound.OperatorMethod is { } method)
        {
            Invoke(CallSite.OfOperator(compound, method, compound.Target, compound.Value), method, sum, isVirtual: false);
        }
        else if (compound.Type?.SpecialType == SpecialType.System_String)
        {
            sum.AddUnknown(Unknown.At(compound, Rules.Wording.Quote(compound), "text is allocated, and its length is not known", Resource.Alloc));
        }

        if (compound.Target is IPropertyReferenceOperation { Property: { RefKind: RefKind.None, SetMethod: { } setter } } property)
        {
            Invoke(CallSite.Of(property, setter), setter, sum, IsOpen(property, setter));
        }
    }

    private void Access(IPropertyReferenceOperation property, IMethodSymbol? getter, CostSum sum)
    {
        if (getter is not null)
        {
            Invoke(CallSite.Of(property, getter), getter, sum, IsOpen(property, getter));
        }
    }

    private static bool IsOpen(IPropertyReferenceOperation property, IMethodSymbol accessor) =>
        (accessor.IsVirtual || accessor.IsAbstract || accessor.IsOverride) && property.Instance is not IInstanceReferenceOperation { IsImplicit: false, Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax };

    private void VisitCreation(IObjectCreationOperation creation, CostSum sum)
    {
        VisitArguments(creation.Arguments, sum);
        if (Lists.Capacity(creation) is { } capacity && _engine.Objects.Array(_map.Substitute(((INamedTypeSymbol)creation.Type!).TypeArguments[0]), 1, capacity) is { } array)
        {
            var whole = new Amount(Amount.Add(Lists.Object, capacity == 0 ? 0 : array));
            sum.Allocate(At(creation, Resource.Alloc, Cause.Object, whole, Rules.Wording.Type(creation.Type)), managed: true);
            Visit(creation.Initializer, sum);
            return;
        }

        if (creation.Type is INamedTypeSymbol { IsReferenceType: true } type && _engine.Declarations.Of(creation.Constructor) is null)
        {
            if (_engine.Objects.Instance(type) is { } bytes)
            {
                sum.Allocate(At(creation, Resource.Alloc, Cause.Object, new Amount(bytes), Rules.Wording.Type(type)), managed: true);
            }
            else
            {
                sum.AddUnknown(Unknown.At(creation, $"new {Rules.Wording.Type(type)}", "its size is not to be seen from here", Resource.Alloc));
            }
        }

        if (creation.Constructor is { } constructor && !(constructor.IsImplicitlyDeclared && creation.Type is { IsValueType: true }))
        {
            Invoke(CallSite.Of(creation), constructor, sum, isVirtual: false);
        }

        Visit(creation.Initializer, sum);
    }

    private void VisitConversion(IConversionOperation conversion, CostSum sum)
    {
        Visit(conversion.Operand, sum);
        if (conversion.OperatorMethod is { } method)
        {
            Invoke(CallSite.OfOperator(conversion, method, conversion.Operand), method, sum, isVirtual: false);
            return;
        }

        ITypeSymbol? from = _map.Substitute(conversion.Operand.Type), to = _map.Substitute(conversion.Type);
        if (from is { IsValueType: true } && to is { IsReferenceType: true } && !conversion.Operand.ConstantValue.HasValue || from is { IsValueType: true } && to is { IsReferenceType: true } && conversion.Operand.Type?.IsValueType == true)
        {
            if (_engine.Objects.Box(from) is { } bytes)
            {
                sum.Allocate(At(conversion, Resource.Alloc, Cause.Box, new Amount(bytes), Rules.Wording.Type(from)), managed: true);
            }
            else
            {
                sum.AddUnknown(Unknown.At(conversion, $"{Rules.Wording.Quote(conversion)} boxed", "its size is not known here", Resource.Alloc));
            }
        }
    }

    private void VisitArray(IArrayCreationOperation creation, CostSum sum)
    {
        VisitAll(creation.DimensionSizes, sum);
        Visit(creation.Initializer, sum);
        if (creation.Type is not IArrayTypeSymbol array)
        {
            return;
        }

        long length = 1;
        foreach (IOperation dimension in creation.DimensionSizes)
        {
            if (TripCount.Constant(dimension) is not { } size)
            {
                sum.AddUnknown(Unknown.At(creation, Rules.Wording.Quote(creation), "its length is known at run time only", Resource.Alloc));
                return;
            }

            length = Amount.Multiply(length, size);
        }

        AddArray(creation, array, length, sum);
    }

    private void AddArray(IOperation node, IArrayTypeSymbol array, long length, CostSum sum)
    {
        // params of nothing is one empty array for the whole process.
        if (length == 0 && node.IsImplicit)
        {
            return;
        }

        if (_engine.Objects.Array(_map.Substitute(array.ElementType), array.Rank, length) is { } bytes)
        {
            sum.Allocate(At(node, Resource.Alloc, Cause.Array, new Amount(bytes), $"{Rules.Wording.Type(array.ElementType)}[{Rules.Wording.Number(length)}]"), managed: true);
        }
        else
        {
            sum.AddUnknown(Unknown.At(node, Rules.Wording.Quote(node), "the size of its elements is not known here", Resource.Alloc));
        }
    }

    private void VisitCollection(ICollectionExpressionOperation collection, CostSum sum)
    {
        VisitAll(collection.Elements, sum);
        if (_known.Declared.IsDeclared(collection.Type) || collection.Type is INamedTypeSymbol { Name: "Span" or "ReadOnlySpan" })
        {
            return;
        }

        if (collection.Type is IArrayTypeSymbol array && !collection.Elements.Any(static e => e is ISpreadOperation))
        {
            if (collection.Elements.Length > 0)
            {
                AddArray(collection, array, collection.Elements.Length, sum);
            }

            return;
        }

        sum.AddUnknown(Unknown.At(collection, Rules.Wording.Quote(collection), "how its collection is built is not known here", Resource.Alloc));
    }

    private void VisitDelegate(IDelegateCreationOperation @delegate, CostSum sum)
    {
        switch (@delegate.Target)
        {
            case IAnonymousFunctionOperation lambda:
                if (_closures.Of(lambda) is not { } bytes)
                {
                    sum.AddUnknown(Unknown.At(@delegate, Rules.Wording.Quote(@delegate), "the size of what it captures is not known here", Resource.Alloc));
                }
                else if (bytes > 0)
                {
                    sum.Allocate(At(@delegate, Resource.Alloc, Cause.Closure, new Amount(bytes), null), managed: true);
                }

                break;
            case IMethodReferenceOperation { Method: { IsStatic: true, MethodKind: not MethodKind.LocalFunction } }:
                break; // made once
            default:
                VisitChildren(@delegate, sum);
                sum.Allocate(At(@delegate, Resource.Alloc, Cause.Closure, new Amount(ObjectSizes.Delegate), null), managed: true);
                break;
        }
    }

    /// <summary>Lambdas handed to an operation of the runtime run once an element.</summary>
    private void VisitLambdas(IInvocationOperation call, CostSum sum)
    {
        if (_engine.Declarations.Of(call.TargetMethod) is null)
        {
            return;
        }

        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda })
            {
                long? count = call.Instance is { } receiver && Sizes.LengthOf(_evaluations.Value(receiver).Shape) is { } length ? length.Bytes : null;
                sum.Loop(Walk(lambda.Body), count, endsEarly: false);
            }
            else if (argument.Value.Type?.TypeKind == TypeKind.Delegate)
            {
                sum.AddUnknown(Unknown.At(argument.Value, Rules.Wording.Quote(argument.Value), "what the delegate leads to is not known here"));
            }
        }
    }

    private Contribution At(IOperation operation, Resource resource, Cause cause, Amount amount, string? detail) =>
        Contribution.At(operation, resource, cause, amount, _evaluations.Value(operation), detail);
}
